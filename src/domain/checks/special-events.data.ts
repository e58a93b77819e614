// Words of special events in progress reports, and words around them that explain nothing.
import type { EventWord } from "./special-events";

const no = "(?:无|没有|没|未|未出现|未发生|零|非)(?:明显|重大|任何|其他)?";
const noWord = "\\b(?:no|not|without|zero|any)\\s(?:\\w+\\s)?";
const object =
  "(?:处理|检测|监控|监测|告警|报警|预警|捕获|率|量|日志|流程|场景|分支|重试|订单|数据|识别|定位|恢复|诊断|体系|平台|系统)";
const objectWord = "\\s(?:handling|handler|monitoring|detection|alert|log|rate|tracking)";

export const eventWords: readonly EventWord[] = [
  { word: "异常", notBefore: no, notAfter: object },
  { word: "(?:业务)?方向(?:调整|变更|变化|改变)", notBefore: no, notAfter: "" },
  { word: "业务调整", notBefore: no, notAfter: "" },
  { word: "(?:项目|事项|需求)(?:暂停|中止|终止|取消)", notBefore: "", notAfter: "(?:功能|接口|按钮|流程)" },
  { word: "叫停|搁置", notBefore: no, notAfter: "" },
  { word: "\\babnormal(?:ity|ities)?\\b|\\banomal(?:y|ies)\\b", notBefore: noWord, notAfter: objectWord },
  { word: "\\bexceptions?\\b", notBefore: noWord, notAfter: objectWord },
  { word: "\\b(?:change of direction|change in direction|direction changed)\\b", notBefore: noWord, notAfter: "" },
  { word: "\\b(?:on hold|suspended|cancell?ed)\\b", notBefore: noWord, notAfter: "" },
];

/** What everybody says of progress: it explains nothing. Longer words first. */
export const fillers: readonly string[] = [
  "出现了?",
  "发生了?",
  "存在",
  "遇到",
  "情况",
  "有些?",
  "已经?",
  "完成",
  "进行中",
  "进展",
  "目前",
  "正常",
  "待跟进",
  "跟进中?",
  "处理中?",
  "项目",
  "\\b(?:there|was|were|is|are|has|have|had|been|an|the|some|so|far|done|in|progress|on|track|but|and|with|project|item)\\b",
];
