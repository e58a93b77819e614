// How absolute demands are written: one exception would be a failure; and what only looks like one.
import type { WordingPattern } from "./patterns";

/** Blanked out before absolute demands are read: limits, names, scopes, formulas, growth by the whole. */
export const notExtremes: readonly WordingPattern[] = [
  {
    id: "limit",
    form: /(?:不得|不能|不应|不可|不许|不准|不)(?:低于|高于|超过|超出|超(?!0)|少于|多于|大于|小于|晚于|早于|迟于|短于|长于|亚于|逊于|次于|劣于|弱于|快于)|(?:无|不)(?:断|定期|仅|但|同(?!意)|足|良|合格|动产|锈钢|等|限|论|管|利|规范|到位|明|及时|稳定|便|易|当|折不扣|懈|忘|如|在乎|再|含|算|计|需|必(?!须)|作为|是|安全|确定|平衡|公平|符合|满意|满|予|以|服|可抗力|可避免|可预见|可或缺|间断|停歇|知|见|少(?!一)|日|久|一致|一样|按产量|适|对称|失为|影响(?:正常|工作|产品|生产))/,
    examples: {
      is: ["不得低于90%", "不超过3次", "不断提高", "不良率"],
      not: [
        ["不得泄露", "absolute"],
        ["不超0件", "none"],
      ],
    },
  },
  {
    id: "name-of-nothing",
    form: /无(?:线|形|人机|人化|人值守|纸化|障碍|机|菌|尘|缝|烟|偿|损|限|论|疑|私|愧|穷|忧|息|公害|害化|接触|锡|铅|氧|抗|效|用|法|力|领|产者|花果|锡市|锡|党派|固定期限|形资产|因管理|保留意见|源|轨)|无[^,;]{1,12}(?:擅自|私自)|无[^,;]{1,16},?(?:每次|一次|每[人项处起])扣|未(?:来|遂|必|知|婚|免|成年|完待续|分配|定|决|达到|达标|能|经|按[^;]{1,20}扣)/,
    examples: {
      is: ["无线网络", "无形资产", "未来三年", "未按规定审核的,扣5分", "无故缺席,每次扣2分"],
      not: [["无事故", "absolute"]],
    },
  },
  {
    id: "scope",
    form: /全员(?=人均|平均|劳动生产率|效能|聘用制)|所有(?:权|制|者)|全部(?:门|分|落成)|(?:占|除以|\/|÷)[^,;]{0,6}(?:全部|所有|总)|(?:全部|所有)[^,;]{0,24}(?:的?(?:比例|比率|占比|数量|总数|总量|比重)|率)(?=$|[,;()])|(?:覆盖|面向|涵盖|服务)(?:全部|所有|全体)|均(?:衡|匀|等|价|值|分|线)|(?:平|人|年|月|日|周|户|件|户均|亩|户|次|单|店|班|球|时)均|均(?=[\d])|都(?:市|会区|匀)|[首古成故帝]都|每个?(?:人|部门|班组|单位)(?:每|平均|[\d至不])|倡导[^,;]{0,4}(?:每个?人|人人)|\d[^,;]{0,14} (?:for|of|among) (?:all|every)(?![a-z])[^,;]*|(?<![a-z])(?:in|across|throughout|among|from|over) all(?! \w+ (?:must|shall|will|are|is))|overall|all-|(?<![a-z])(?:all day|all year|all time|all round|at all|all kinds|all sorts|all types|above all|after all|all the time|all levels|all areas|all aspects|all about|first of all|in all|not all|almost all|nearly all)(?![a-z])/,
    examples: {
      is: [
        "所有客诉中及时处理的比例",
        "人均产值",
        "in all active regions",
        "overall satisfaction",
        "exceed 60% for all students of every age",
      ],
      not: [["所有设备必须挂牌", "absolute"]],
    },
  },
  {
    id: "growth-or-formula",
    form: /[×*x] ?100 ?%|[>] ?100 ?%|(?:超过|大于|高于|突破) ?100 ?%|(?:增长|增加|提高|提升|上升|翻|扩大|下降幅度)(?:了|率|幅度)?(?:达|约|近)? ?100 ?%|(?<![a-z])(?:by|over|more than|above|exceed(?:s|ing)?|up|grow|increase) 100 ?%|120%|满分(?:为|是|按|[:(]?\d)|\d+分?满分|\(满分|全部(?:扣|不得分)|扣(?:至|到|完|为)?(?:本项)?0分|得0分|计0分|从(?:0|零)(?:到|开始|起步|基础)|0(?:至|-|~|到)\d/,
    examples: {
      is: ["完成数/总数×100%", "达成率>100%", "产量增长100%", "扣至0分", "本项分值全部扣除", "满分10分"],
      not: [["达到100%", "absolute"]],
    },
  },
  {
    id: "english-no-limit",
    form: /(?<![a-z])(?:no (?:more|less|fewer|later|longer|lower|higher|greater|earlier|matter|doubt|one|worse|better|\d+)|every (?:other )?(?:\d+ |two |three |four |six |single )?(?:day|week|month|quarter|year|sprint|shift|morning|evening|night|hour|semester|term|season|weekday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|release|iteration|effort)s?|each (?:day|week|month|quarter|year|sprint|shift|morning|evening|night|hour|semester|term|season|other|time)|without (?:delay|undue|further|compromising|limit)|zero[- ](?:based|sum|trust|day|emission vehicles?|carbon products?))(?![a-z])/,
    examples: {
      is: ["no later than friday", "every two weeks", "each month", "without delay"],
      not: [["no accidents", "absolute"]],
    },
  },
];

/** Absolute demands. */
export const extremes: readonly WordingPattern[] = [
  {
    id: "whole",
    form: /(?<![\d.])100 ?%(?!的(?:增|提))|百分之百|百分百|10\/10(?!\d)|5\/5(?!\d)|(?:得|获|评|达到?|拿|打)满分|(?<![一-龥])满分$/,
    examples: { is: ["合格率100%", "覆盖率达到百分之百", "a score of 10/10"], not: [["1100%", "another number"]] },
  },
  {
    id: "zero",
    form: /(?:为|达到?|至|到|是|于|超|=|:|≤|<|实现|保持|控制在) ?(?:0(?!分|\.\d|\d|岁|时|点|:)|零(?![一-龥]?(?:售|件|部件|散|星|食|花|钱|下|点)))|(?<![\d.a-z])0 ?(?:个|次|起|件|例|宗|人|笔|条|项|单|台|投诉|事故|差错|缺陷|失误|违规|伤亡|故障|%)(?!\d)|零(?!售|件|部件|配件|散|星|食|花|钱|下|点|基|时|度|工|担|碳|和|头|首付|利率|元|[零一二三四五六七八九])[一-龥]{2}|清零|归零/,
    examples: {
      is: ["事故为0", "零投诉", "降为零", "延误次数小于0", "存量清零"],
      not: [
        ["零售额", "a name"],
        ["误差为0.5", "a number"],
      ],
    },
  },
  {
    id: "nothing",
    form: /无(?=[一-龥])(?!所)|未(?:发生|出现|造成|引发|产生|遗漏|丢失|泄露|发现|受到|违反|延误|逾期|发|有)|没有(?:发生|出现|造成|任何|一)|不(?:得|准|许|让|能(?!够)|发生|出现|存在|遗漏|漏|错|迟到|早退|旷工|泄露|泄密|拖欠|拖|挪用|弄虚|推诿|缺|丢|损坏|脱岗|违|收受|参与|接受|多交|留|落|中断|乱|随意|私自|擅自|无故|串岗|离岗|睡岗|酒后|带|压|超[高重速载员标限时0期]|跑冒|扯皮|扣押|造成|产生|引发|传播|使用|允许|隐瞒|谎报|瞒报|积压|过夜|过期|误|返工|重复|越|堵|断|空|降|破|混|外传|外泄|虚报|徇私|吃拿|讲|说)|严禁|禁止|杜绝|避免(?:发生|出现|任何)|绝不|决不|从不|永不|不折不扣|万无一失|准确无误|(?:不|无)一(?:人|户|例|处|件|项)/,
    examples: {
      is: ["无安全事故", "未发生泄密", "不得泄露客户信息", "不迟到、不早退", "杜绝违章操作", "准确无误"],
      not: [["不达标", "no demand"]],
    },
  },
  {
    id: "all",
    form: /(?:全部|所有|全体|全员|人人|每一[个位名份项件次批单户人]?|任何|一律|无一例外|一个不(?:少|落|漏)|逐[一户人个](?!步)|(?:件件|户户|个个|处处|事事|条条)(?=[有都达能落见])|无一[一-龥])|每[个位名项件份批台次][^,;]{0,14}?(?:必须|都|均|应当|须)|(?<=[一-龥%)])(?:均|都)(?=[一-龥≥≤达不为在能已])/,
    examples: {
      is: ["所有合同必须归档", "人人持证上岗", "各项指标均达标", "每个项目都要复盘"],
      not: [["每个月", "a period"]],
    },
  },
  {
    id: "english-all",
    form: /(?<![a-z])(?:all (?=[a-z])|every (?=[a-z])|always|never|everyone|everybody|nobody|nothing|none of|without (?:any|a single|exception|error|errors|fail|incident|incidents|injur|accidents?|defects?|interruption|loss)|no (?=[a-z])|not a single|zero (?=[a-z-])|to zero(?![a-z])|at zero(?![a-z])|(?<![\d.,])0 (?=[a-z])|to 0(?![\d.])|(?:error|defect|accident|injury|mistake|incident)-free|free (?:from|of) (?!charge|cost)(?=[a-z])|flawless(?:ly)?|perfect (?:score|attendance|record)|full marks)/,
    examples: {
      is: [
        "no injuries",
        "all managers attend",
        "every invoice is paid",
        "never miss a deadline",
        "zero defects",
        "0 incidents",
        "free of hospital-acquired infections",
      ],
      not: [
        ["allow", "another word"],
        ["overall", "another word"],
      ],
    },
  },
];
