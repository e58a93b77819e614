// What a third person can check without a number: things delivered, acts that happened or not, things that must not
// happen, rules that are named; and the end states that close a change.
import type { WordingPattern } from "./patterns";

/** Deliverables and discrete acts. */
export const acts: readonly WordingPattern[] = [
  {
    id: "chinese-deliverable",
    form: /(?<![未应可所已率量额数度])(?:建立(?!在)|建成|新建|编制|编写|编印|制定|制订|出具|出台|印发|发布(?!成功)|发表|出版|提交|递交|上交|上报|报送|呈报|递送|签订|签署|签约|召开|举办|举行|组织召开|挂牌|揭牌|成立|组建|设立|设置|配备|安装|搭建|上线|投产|投入使用|投入运行|投入运营|开工|竣工|完工|封顶|交付(?!周期)|验收|结题|结案|立项|注册|备案|归档|存档|入库|申报|申请到|获批|取得(?!.{0,6}(?:成效|成果|进展|效果|成绩|突破|进步))|获得|荣获|考取|通过[^,;]{0,14}(?:认证|验收|审核|评审|复评|考核|考试|审计|检查|鉴定|答辩|测评)|合并|拆分|取消|停用|下线|更换|采购|引进|招聘到|录用|聘任|实行|试行|推出|开设|开通|开发出|形成[^,;]{0,12}(?:报告|方案|文档|清单|手册|制度|标准|台账|机制|纪要|记录|流程|总结|文件|成果|体系|库)|沉淀为|输出|撰写|起草|拟定|拟订|绘制|设计出|产出)/,
    examples: {
      is: ["建立市级科普专家库", "通过复评认证", "签订劳动合同", "合并相似审批环节"],
      not: [["体系建立在规范的基础上", "no deliverable"]],
    },
  },
  {
    id: "chinese-act",
    form: /(?<![未应可所率量额数度])(?:盘点|核对|对账|记账|报税|缴纳|足额|发放|拨付|支付|付款|结算(?!率|准)|填写|填报|录入|登记|签字|签到|打卡|到岗|在岗|佩戴|穿戴|清扫|消毒|巡检|点检|日检|巡查|巡视|自查|自检|抽查|检查(?!达标)|复核|审核|审批(?!速|效|环|时)|验证|测试(?!记录|报告|覆盖)|备份|拍照|上传|下载|发送|通知|告知|公示|张贴|报警|整改|回访|面谈|谈话|考试|补考|轮岗|值班|交接班|开具|盖章|邮寄|送达|领取|退还|归还|关闭|切断|锁好|做好[^,;]{0,8}(?:记录|登记|备份|交接)|评估(?!与|机制|体系)|写[^,;]{0,8}(?:日记|日志|报告|周报|总结)|记录(?=[^,;]{0,4}(?:并|$|,|;))|记录在案|参加[^,;]{0,12}(?:培训|会议|考试|比赛|例会|活动)|组织[^,;]{0,12}(?:培训|会议|考试|比赛|演练|活动|检查)|开展[^,;]{0,12}(?:培训|演练|检查|调查|评估|自查|审计|评审|面谈)|跟进计划|规范作业|持证上岗|设有)/,
    examples: {
      is: ["每日必须盘点现金", "及时准确报税", "设有值班室", "开展消防演练"],
      not: [["审批速度", "a name"]],
    },
  },
  {
    id: "chinese-completion",
    form: /完成(?!率|情况|度|量|额|质量|时间|效果|比例|数|进度)(?!(?:了)?(?:好|各项|各类|上级|领导|交办|其他|本职|日常))[^,;]{0,24}(?![一-龥])(?:.|$)?/,
    examples: {
      is: ["尽快完成报告", "完成年度任务", "确保项目按时完成"],
      not: [
        ["部门工作计划完成率", "a name"],
        ["完成各项工作", "nothing named"],
      ],
    },
  },
  {
    id: "chinese-negated",
    form: /(?:^|[,;、:(])[^,;、]{0,16}?(?:无|未|没有|不得|不准|不许|严禁|禁止|不能|不让|避免出现|不发生|不出现|杜绝发生|不存在|不遗漏|不漏|不错发|不迟到|不早退|不泄露|不拖欠|不收|不超)(?!法|限|缝|线|论|疑|私|忧|形|人机|纸|障碍|来|必|满|形资产)[一-龥a-z]{2,}|无(?:差错|遗漏|误|偏差|事故|投诉|违规|违纪|缺陷|死角|损坏|枯死|推诿|堆放|杂物)|准确无误|零(?:事故|投诉|差错|缺陷|失误|违规|故障|容忍|延误)/,
    examples: {
      is: ["无推诿扯皮现象", "未出现重大差错", "不得泄露客户信息", "无差错"],
      not: [
        ["无线网络", "a name"],
        ["提升无形资产价值", "a name"],
      ],
    },
  },
  {
    id: "chinese-rule",
    form: /(?:遵守|执行|按照?|依照?|依据|符合|违反|落实|参照|对照)[^,;]{0,14}(?:制度|规程|规范|标准|规定|守则|手册|流程|条例|法规|图纸|工艺|清单|《[^》]+》|iso\d+|5s|6s|纪律|章程|法律|办法|方案|协议)(?!建设)/,
    examples: { is: ["严格执行考勤制度", "按本规程日检", "按图纸作业"], not: [["制度建设", "no rule named"]] },
  },
  {
    id: "chinese-observable",
    form: /(?:现场|室内|桌面|环境|通道|货架|仓库|设备|地面|办公区|车间|门店)[^,;]{0,8}(?:整洁|干净|畅通|整齐)|(?:资料|档案|手续|账目|记录|台账|单据|证照|票据|数据|文件|工具|设施|信息)[^,;]{0,6}(?:齐全|完整|准确|一致|相符)|账实相符|账账相符|两次或多次|能(?:够)?应用到|能(?:够)?独立|可以应用|微笑服务|主动问好|先[^,;]{1,10}后[^,;]{1,10}|足额|必须[一-龥]{2,}|获得[^,;]{0,8}(?:认可|通过|批准)|打通[^,;]{0,10}(?:数据|接口|系统)|(?:是否|能否)[^,;]{0,8}(?:合规|合格|达标|按|完成|拨付|通过|及时)/,
    examples: { is: ["室内干净整洁", "档案资料齐全", "账实相符"], not: [["服务水平", "nothing to see"]] },
  },
  {
    id: "english-deliverable",
    form: /(?<![a-z])(?:launch|ship|releas|deploy|publish|deliver(?! (?:value|results|excellen|great|outstanding|better|high))|complet|submit|hir|sign|open|migrat|rebuil[dt]|replac|decommission|document|draft|writ|record|file|install|upgrad|automat|host|hold|conduct|undertak|schedul|organi[sz]|present|certif|pass|obtain|earn|win|achiev|establish|introduc|implement|roll out|rolled out|set up|go live|goes live|integrat|consolidat|merg|remov|deprecat|retire|test|train|onboard|audit|inspect|audit|back up|backed up|reconcil|count|log|sign off|update|post|call|answer|attend|visit|interview|survey|register|approv|clos|resolv|ship)(?:s|es|e|ed|ing|ting|ning|ten|tes|ies|ied|ying|ation)?(?: (?:a|an|the|our|my|all|each|every|its|new|first|up))*(?= [a-z\d]|$)/,
    examples: {
      is: ["launch customer referral program", "we have documented lead maintainers", "submit the report"],
      not: [["better communication", "no act"]],
    },
  },
  {
    id: "english-negated",
    form: /(?<![a-z])(?:no|zero|never|without any|without|not a single) (?!later|longer|more|matter|doubt|limit|one)[a-z]{3,}|error-free|defect-free|(?<![a-z])all [a-z ]{2,30} (?:have|has|are|is|must|do|will)(?![a-z])|(?<![a-z])(?:becomes?|is|are) (?:the default|certified|live|in place|available|documented|signed|approved|completed|rebuilt|monitored|published)(?![a-z])|(?<![a-z])(?:majority|most) of/,
    examples: {
      is: ["no unauthorized absences", "all devs have access", "becomes the default"],
      not: [["no longer", "time"]],
    },
  },
];

/** End states after which a change is no longer open. */
export const endStates: readonly WordingPattern[] = [
  {
    id: "chinese-end-state",
    form: /上线|投产|竣工|验收|签约|挂牌|发布|建成|投入使用|开工|完工|交付|印发|通过[^,;]{0,10}(?:认证|验收|审核|评审|审批)|并网|开业|全覆盖|清零|归零|合格|达标/,
    examples: { is: ["推进系统上线", "推动项目竣工"] },
  },
  {
    id: "english-end-state",
    form: /(?<![a-z])(?:to completion|go live|goes live|to launch|into production|to production|sign-?off|signed|certified|certification)(?![a-z])/,
    examples: { is: ["drive the project to completion"] },
  },
];
