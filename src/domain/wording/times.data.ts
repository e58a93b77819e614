// How a statement says by when, how fast, how often or over which period; and what only looks like it.
import type { WordingPattern } from "./patterns";

/** Blanked out before times are read: baselines, lifetimes of things, limits that are only referred to. */
export const notTimes: readonly WordingPattern[] = [
  {
    id: "baseline",
    form: /(?:较|与|比|和|同)(?:去年|上年|上一?年度?|前年|上月|上个月|上季度?|\d{4}年(?:度|底|末)?)(?:同期)?(?:相比)?|(?:去年|上年|上月|上季度?)(?:同期|水平|实际|基础|的)|在\d{4}年(?:的)?基础上|(?<![a-z])(?:over|than|vs\.?|versus|compared (?:to|with)|from) (?:the )?(?:last|previous|prior|past) (?:year|quarter|month|week)|(?<![a-z])(?:compared (?:to|with)|than in|from|vs\.?|baseline of) (?:19|20)\d{2}/,
    examples: { is: ["较2015年下降30%", "与去年同期相比", "over previous quarter"] },
  },
  {
    id: "stage-name",
    form: /试用期(?!内)|孕期|保质期|有效期|质保期|保修期|周期性|期间费用|年龄|年级|年轻|(?<![每全本当今近上下一两双逐])(?:月饼|周[边到全密]|日[常志记用本]|年[会薪假])|工龄|季节性|时代|month-to-month|day-to-day|last mile|workday|everyday/,
    examples: { is: ["试用期通过率", "日常维护", "服务周到"], not: [["每周到店巡查", "a frequency"]] },
  },
  {
    id: "title",
    form: /\d{4}年?(?:版|款|奖|级|届)/,
    examples: { is: ["2024年奖", "2023版手册"] },
  },
  {
    id: "penalty",
    form: /每(?:超时?|延迟|延误|逾期|迟到|拖延|晚|推迟|提前)[^,;]{0,4}?[\d一]+个?(?:分钟|小时|天|日|周|月|次)|按(?:日|天|月|年)(?:扣|计扣|罚)/,
    examples: { is: ["每超时1分钟扣0.5分", "每逾期1天扣2分"], not: [["每天1次", "a frequency"]] },
  },
  {
    id: "referred",
    form: /(?:规定|计划|约定|要求|预定|预计|既定|合同|承诺|法定)(?:的)?(?:工期|期限|日期|时间|时限|周期|期)(?:之?[内前])?/,
    examples: { is: ["规定期限内报送", "在规定日期之前"] },
  },
  {
    id: "property",
    form: /(?:页面|网页|首屏|接口|加载|打开|停留|播放|渲染|浏览|续航|待机|保存|保管|保留|留存|存放|质保|保修|寿命|观看|时延|延迟|load|latency|session|watch|dwell)[^,;]{0,12}?(?:[<>≤≥]|不超过|不少于|不低于|小于|大于|至|到|为|under|below|over|from|to)?\s?(?:[\d.]+|[一二两三四五六七八九十半]+)\s?个?(?:毫秒|秒|分钟|小时|天|月|年|ms|s|seconds?|minutes?|hours?)(?:以内|之内|内|以上|以下)?/,
    examples: { is: ["页面加载时间从3秒降低至1.5秒以内", "停留时间8分钟", "记录保存≥2年"] },
  },
];

export const times: readonly WordingPattern[] = [
  {
    id: "chinese-date",
    form: /\d{4}年|(?<!\d)\d{1,2}月(?:\d{1,2}[日号]?|底|初|末|份|中旬|上旬|下旬|前|内)?|(?:19|20)\d{2}[-/.]\d{1,2}|(?:每|当|次|本|上|下)月\d{1,2}[日号]?|\d{1,2}[日号](?:前|之前|以前|起)|(?<!\d)\d{1,2}:\d{2}|\d{1,2}点(?:钟|半)?(?:前|之前|后)/,
    examples: { is: ["6月30日前", "到2022年", "12月中旬", "8:30前"], not: [["3个月试用", "a length"]] },
  },
  {
    id: "chinese-period",
    form: /[年月季旬周]度?[底末初]|年[内中度均]|月[内度均]|季[内度均]|日均|周均|[本当今明][年月周季日天晚班]度?|本?学[期年]|下(?:个)?(?:月|季度?|周|学期|半年)|上半年|下半年|全[年月季天]|首[年月季周]|半年|逐[年月日季]|年[增递]|次[日月年]|(?<![a-z])[qh][1-4](?![a-z\d])|第?[一二三四1-4]季度|十[三四五]五|任期|(?:考核|报告|合同|统计|评价|财政|会计)(?:年度|期|周期)|期[内末间]|期中(?=考|测|质|检|成|评)|(?<![个\d半几数两一二三四五六七八九十])[年月周日季](?:销售|销量|销|产量|产值|产能|流水|营业|活跃|活|检|结|清|处理|发货|出货|访问|利润|收入|报表|例会)|(?<![\d一-龥])[年月周日][一-龥]{2,8}(?:率|次数|件数|人数|量|额|成本|费用)|的[年月]平?均?[一-龥]{2,6}率/,
    examples: {
      is: ["年底完成", "季度销售额", "月销售额", "全年", "上半年", "试用期内", "年跌倒发生次数", "工人的年负伤率"],
      not: [
        ["定期", "open"],
        ["日常", "no period"],
      ],
    },
  },
  {
    id: "chinese-frequency",
    form: /每(?:个|一|两|三|四|半|\d+|[二五六十])?个?(?:年|月|季|周|天|日|旬|晚|晨|早|班|小时|分钟|工作日|星期|学期|季度|顿|餐|夜)|(?:未来|今后|近|最近|接下来)[一二两三四五六七八九十\d]+个?(?:年|月|周|天|季度)|双周|隔周|半月|按[年季月周日天](?!期|历)|天天|日日|次\/|\/(?:年|月|季|周|天|日|班|小时|人天)|周[一二三四五六日末]|星期[一二三四五六日]|[\d一二两三四](?:班|小时)(?:制|值班|值守|在岗|服务|营业|待命)|7[x×*]24|24[x×*/]7|全天候|昼夜/,
    examples: { is: ["每月一次", "每两周", "3次/月", "24小时值班", "每天下班前"], not: [["每次", "no frequency"]] },
  },
  {
    id: "chinese-limit",
    form: /(?:[\d.]+|[一二两三四五六七八九十半]+)个?(?:工作日|自然日|交易日|小时|分钟|天|日|周|星期|月|季度|学期|年)(?:以内|之内|内|前|之前|以前|后|以后)|\d+个?工作日|[一二两三四五六七八九十]+个?工作日|提前[\d一二两三四五六七八九十半]+个?(?:天|日|周|月|小时|分钟)|前[\d一二两三四五六七八九十]+个?(?:天|日|周|月|小时|分钟)|\d+个月/,
    examples: { is: ["24小时内响应", "试验开始前三周", "15个工作日", "6个月提交"], not: [["24小时以上", "no limit"]] },
  },
  {
    id: "chinese-speed",
    form: /(?:时间|时长|周期|时限|时效|工期|响应|处理|交付|回复|答复|办理|审批|发货|到货|恢复|上架|解决|反馈|到场|维修|补货|招聘|结算)(?!率|量|额|数)[^,;%率量额]{0,14}?(?:[\d.]+|[一二两三四五六七八九十半]+)\s?(?:个)?(?:工作日|小时|分钟|天|日|周|月|h|min)|(?:客服|电话|来电|接听|坐席|人工)[^,;%率量额]{0,14}?[\d.]+秒|铃响[^,;]{0,6}?[\d一二两三四五]+声|(?<![\d.])[\d一二两三四五]+声(?:之|以)?内/,
    examples: {
      is: [
        "信息处理时间不超过24小时",
        "交付周期缩短至7天",
        "响应≤30分钟",
        "客服首次响应时间≤30秒",
        "电话铃响三声内接听",
      ],
      not: [["停机率不超过40小时", "no task"]],
    },
  },
  {
    id: "chinese-anchor",
    form: /(?:上班|下班|班|会|开工|开始|上线|验收|结束|交付|投产|到期|入职|离职|离岗|交接|开业|开庭|考试|开考|节|汛期|雨季|入冬|春节|国庆|中秋|五一|十一|元旦|开学|放假|假期|闭店|开店|营业|打烊|出厂|发货|入库|施工|作业|付款|签约|试验|投标|开标|交接班|出差|到岗|节假日|周会|例会)(?:之)?前|(?:下班|会议结束|验收|交付|上线|入职|出差|到货|事件|事故发生|培训结束|项目结束|结案|回访)后(?:立即|即)?(?:当天|当日|次日|[\d一二两三四五六七八九十]+)|每次[^,;]{1,8}[前后](?![来期])|(?:发版|发布|投放|出货|交货|装车|开班|上课|放学|下课|入场|进场|离场|手术|睡|饭|餐|术|开机|使用|操作|检修|投料|封存|出院|入院|开盘|交房|封板)前|班前|班后|会后|即日起|截止(?:到|至|日|时间)?/,
    examples: { is: ["下班前提交", "上线前测试", "试验开始前"], not: [["目前", "no event"]] },
  },
  {
    id: "english-date",
    form: /(?<![a-z\d])(?:q[1-4]|h[12]|fy ?\d{2,4})(?![a-z\d])|(?<![a-z])(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])|(?<![a-z])(?:by|in|before|until|of|end|early|late|mid)[- ]may(?![a-z])|(?<![a-z])may \d|(?<![a-z])(?:in|by|before|until|of|for|through|during|fiscal|fy|since|end|spring|summer|fall|autumn|winter|calendar year|,) ?(?:19|20)\d{2}(?![\d%])|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2}|(?<![a-z])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends?)s?(?![a-z])|(?<![a-z])mid-(?:year|month|week|quarter)|(?<!\d)\d{1,2}(?::\d{2})? ?[ap]\.?m\.?(?![a-z])/,
    examples: {
      is: ["by q3", "by dec 30", "in 2025", "every friday"],
      not: [
        ["you may ask", "a modal verb"],
        ["2024 users", "an amount"],
      ],
    },
  },
  {
    id: "english-frequency",
    form: /(?<![a-z])(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|hourly|nightly|bi-?weekly|fortnightly|bi-?monthly|semi-?annual(?:ly)?|year-over-year|yoy|month-over-month|mom growth|qoq|24\/7|around the clock)(?![a-z])|(?<![a-z])(?:per|each|every|once a|a|an) (?:other |single |business |working |two |three |four |six |\d+ )?(?:hours?|days?|weeks?|months?|quarters?|years?|sprints?|shifts?|semesters?|mornings?|evenings?|night|fortnight|terms?)(?![a-z-])|\/ ?(?:day|week|wk|month|mo|quarter|qtr|year|yr|hour|hr|shift)(?![a-z])/,
    examples: { is: ["weekly", "once per month", "twice a week", "3/day"], not: [["day to day work", "no frequency"]] },
  },
  {
    id: "english-limit",
    form: /(?<![a-z])(?:within|in(?: under| less than)?|under|less than|no more than|at most|to|after|for|over|first|next|last|coming|past|every|than) (?:the |a |an )?(?:next |first |coming |last |average of )?(?:[\d.]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety)[ -]?(?:business |working |calendar |school |trading |banking |consecutive )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?)(?![a-z])|(?<![a-z])(?:during|throughout|for the duration of) (?:the |my |our |their |his |her |each |every )?(?:[a-z]+ )?(?:stay|season|project|course|program|visit|treatment|contract|trip|rotation|probation|internship|term|period|hours|hospitali[sz]ation|lifetime)(?![a-z])|(?<![a-z])(?:within|in|by|during|over|throughout|before|for|of) (?:the |my |our |their |this |its |a )?(?:end of )?(?:the )?(?:next|coming|current|first|following|entire|whole|full|same|upcoming|fiscal|calendar|financial|school|academic)?(?: |-)?(?:day|week|month|quarter|year|sprint|semester|fiscal year|business day|shift)(?:'s)?(?: end)?(?![a-z-])|same[- ]day|next[- ]day|overnight|(?<![a-z])(?:greet|answer|respond|reply|acknowledge|pick up)[a-z]* [^,;]{0,30}within \d+ seconds/,
    examples: {
      is: [
        "within 24 hours",
        "return papers within five school days",
        "greet guests within 30 seconds",
        "in the coming year",
        "by the end of the quarter",
        "in 5 days",
        "throughout the hospital stay",
      ],
      not: [["over 50 views", "no time"]],
    },
  },
  {
    id: "english-anchor",
    form: /(?<![a-z])(?:this|next|the coming|the current) (?:academic |school |fiscal |calendar |financial |budget )?(?:week|month|quarter|year|semester|sprint|term|fiscal|spring|summer|fall|autumn|winter)(?![a-z])|(?<![a-z])(?:end|close|start|beginning|middle) of (?:the |each |every |this |my |business )?(?:day|week|month|quarter|year|shift|sprint|fiscal|business|project|term|semester)(?![a-z])|(?:year|month|quarter|week)-?[- ]end(?![a-z])|(?<![a-z])(?:by|before|until|at) (?:the |my |our |your |their )?next (?!level|step|to)[a-z]+|(?<![a-z])by the (?:end|start|beginning|close|middle|time|first|second|third|last)(?![a-z])|(?<![a-z])(?:by|before|until|at|on) (?:the )?(?:christmas|thanksgiving|easter|new year|labor day|memorial day|independence day|halloween|ramadan|diwali|spring festival|lunar new year|summer|winter|spring|autumn|fall|graduation|[a-z]+ day|harvest|holidays?|busy season|peak season|year[- ]end|closing time|noon|midnight|then)(?![a-z])|(?<![a-z])(?:before|after|when|once|until) (?:the |our |each |every )?(?:[a-z-]+ ){1,4}(?:opens?|starts?|begins?|ends?|launch(?:es)?|closes?|arrives?|leaves?|finish(?:es)?|expires?|kicks? off|goes live|ships?)(?![a-z])|(?<![a-z])before (?:the |my |our |each |every |their |its )?(?:start|end|shift|release|launch|meeting|deadline|go-live|opening|closing|departure|departures|shipment|shipping|delivery|due date|leaving|use|market|deployment|kick-?off|inspection|audit|event|class|lunch)(?![a-z])|(?<![a-z])(?:prior to|after each|after every|at the start of|at the end of|upon) (?:the |each |every )?[a-z]+|(?<![a-z])after (?:the |each |every |their |your |my )?(?:shift|class|meeting|lesson|meal|visit|use|closing|work)(?![a-z])|(?<![a-z])(?:today|tomorrow|tonight|ytd|to date)(?![a-z])/,
    examples: {
      is: ["this year", "end of the day", "before my shift", "by the next audit"],
      not: [["before they escalate", "no time"]],
    },
  },
];
