// How levels are written (amounts, scores, ranks, changes, comparisons), and which numbers are none.
import type { WordingPattern } from "./patterns";

/** Numbers that name something: dates, standards, versions, items, weights, points paid. They are blanked out first. */
export const namesWithNumbers: readonly WordingPattern[] = [
  {
    id: "year",
    form: /\d{4}年(?:度|底|末|初|\d{1,2}月(?:\d{1,2}[日号])?)?|(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)/,
    examples: { is: ["2024年完成", "2024-06-30前"], not: [["保存2年", "a duration"]] },
  },
  {
    id: "month-day",
    form: /(?<!\d)\d{1,2}月(?:\d{1,2}[日号]?|份|底|初|末|中旬|上旬|下旬)?|(?:每|当|次|本|下|上|该)个?月(?:的)?\d{1,2}[日号]?(?!个|次|天)/,
    examples: { is: ["6月30日前", "每月25日前"], not: [["3个月", "a duration"]] },
  },
  {
    id: "quarter",
    form: /(?<![a-z\d])(?:q[1-4]|h[12]|fy\d{2,4}|w\d{1,2})(?![a-z\d])|第?[一二三四1-4]季度/,
    examples: { is: ["by q3", "第二季度"], not: [["每季度3次", "an amount"]] },
  },
  {
    id: "clock",
    form: /(?<!\d|from |to |under |below )\d{1,2}:\d{2}(?!\d)|(?<!\d)\d{1,2}点(?:钟|半|\d{1,2}分?)?(?=前|之前|整|至|到)/,
    examples: { is: ["8:30前到岗", "9点前"] },
  },
  {
    id: "english-date",
    form: /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d{2})?(?!\d|%)|(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?|(?<![a-z])(?:in|by|since|from|of|until|during|before|year|fiscal|the|for|to) (?:19|20)\d{2}(?![\d%,.]| [a-z]+s(?![a-z]))|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d{2}/,
    examples: { is: ["by dec 30", "30 june", "in 2025", "june 2025"], not: [["to 2000 users", "an amount"]] },
  },
  {
    id: "standard",
    form: /(?<![a-z])(?:iso|iec|ieee|gb|iatf|ohsas|cmmi|ts|qs|sa|astm|haccp|fssc)(?:[-/ ]?[a-z]{1,3})?[-/ ]?\d+(?:[:.-]\d+)*(?:级)?/,
    examples: { is: ["iso9001", "iso/ts16949:2009", "gb/t 19001-2016"], not: [["gmv 50%", "a level"]] },
  },
  {
    id: "method",
    form: /(?<![a-z\d.<>≤≥=内过为至])[1-9][sc](?![a-z\d%])|(?<![a-z\d.])(?:[2-6]g|[23]d)(?![a-z\d])|6sigma|7[x×*]24|24[x×*]7|24\/7/,
    examples: { is: ["现场5s执行", "3c认证", "5g网络"], not: [["响应≤5s", "seconds"]] },
  },
  {
    id: "version",
    form: /(?<![a-z])v(?:er(?:sion)?)?\.? ?\d+(?:\.\d+)*|\d+\.\d+\.\d+(?:\.\d+)*|(?:版本|编号|文号|型号)[:#]?\d+(?:[.-]\d+)*/,
    examples: { is: ["v2.0上线", "升级到1.2.3"], not: [["1.5倍", "a level"]] },
  },
  {
    id: "code",
    form: /(?<![a-z\d])(?!ppm|rmb|usd|cny|eur|gbp|hkd|top|nps|s\d|no)[a-z]+-?\d+[a-z]{0,3}(?![a-z\d%.])/,
    examples: { is: ["ipv6改造", "k8s平台", "covid-19"], not: [["ppm400", "a level"]] },
  },
  {
    id: "item-number",
    form: /(?:^|[\n;,.])\s*(?:\(?\d{1,2}\)|\d{1,2}[、.](?!\d)|\(?[一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/,
    examples: { is: ["1、提高质量", "(2)降低成本", "一、工作目标"], not: [["1.5倍", "a level"]] },
  },
  {
    id: "ordinal-name",
    form: /第[\d一二三四五六七八九十百]+(?:章|条|款|节|期|届|批|步|阶段|部分|方|者|类|责任人|时间|线|轮|版|代|医院|小学|中学|产业|课堂|梯队|党支部|个)/,
    examples: { is: ["第三方审核", "第一责任人", "第一时间"], not: [["市场占有率第一", "a rank"]] },
  },
  {
    id: "numbered-name",
    form: /\d+(?:号(?:线|楼|门|机|厂|炉|仓|库|车间|项目|店)|(?:\(\d+\))?班(?![次组])|年级|路公交|千伏|kv|后(?:员工|青年))|双十一|双11|(?<![\d-])(?:9-1-1|3-1-1|9-8-8|(?:911|988)(?= (?:dispatch|hotline|lifeline|center|centre|operator)))(?![\d-])|(?<!\d)(?:618|315|12345|12315|110|120|996)(?=热线|平台|大促|活动|电话|投诉|工单|$)|十[二三四五六]五|[三四五二]公经费|"[^"]{0,6}[三四五二一六八九两双][^"]{0,6}"|三会一课|三重一大|四零六无|一带一路|八项规定|两学一做|一岗双责|一票否决|一把手|一事一议|十大|三包|五险一金|六个严禁|三违|两票三制|(?:985|211)(?=高校|院校|大学|工程)/,
    examples: {
      is: ["加强2班的教学", "3号线开通", "三会一课制度", '落实"三违"治理'],
      not: [["班次12个", "an amount"]],
    },
  },
  {
    id: "english-label",
    form: /(?<![a-z])(?:lines?|wards?|buildings?|phases?|teams?|stores?|rooms?|zones?|sites?|plants?|floors?|districts?|stations?|gates?|docks?|shops?|workshops?|warehouses?|section|chapter|article|unit|step|class|shift|office|branch|windows) (?:no\.? ?|# ?)?\d{1,3}(?:(?:,| and| &| to|-) ?\d{1,3})?(?!\d|[.,]\d| ?%| [a-z]+s(?![a-z])| people)|(?<![a-z])grades? \d{1,2}(?= (?:pupils?|students?|class(?:es)?|teachers?)(?![a-z]))/,
    examples: {
      is: ["enhance efficiency on line 3", "support grade 9 pupils"],
      not: [
        ["store 12 pallets", "an amount"],
        ["reach level 3", "a level"],
      ],
    },
  },
  {
    id: "formula",
    form: /[×x*] ?100 ?%|\(1-(?=[^)]*[/÷])/,
    examples: { is: ["合格数/总数×100%", "(1-差错数/总数)×100%"], not: [["100%合格", "a level"]] },
  },
  {
    id: "weight",
    form: /(?:权重|权数|分值|满分|总分|weight(?:ing)?|full marks?)[:为是占]?(?:of )?\s?\d+(?:\.\d+)?(?:%|分)?|\((?:占)?\d+(?:\.\d+)?(?:%|分)\)|占(?:总成绩|绩效|考核)(?:的)?\d+%/,
    examples: { is: ["销售额(权重30%)", "客户满意度(20%)", "满分10分"], not: [["占比40%", "a level"]] },
  },
  {
    id: "points-step",
    form: /每(?:低|超过?|超出|高|少|多|增加?|降低?|延迟|延期|延误|下降|减少|推迟|提高|晚|迟|逾期|上升|提升|发生|出现)(?:于|出)?\d+(?:\.\d+)?个?(?:%|百分点|天|日|次|例|起|件|小时|分钟|元|分|万元|工作日)?(?=[,;]?(?:则|就)?(?:扣|加|减|奖|罚|得))/,
    examples: { is: ["每低1%扣2分", "每延迟1天扣1分"], not: [["每年增加1%", "a level"]] },
  },
  {
    id: "points-paid",
    form: /(?:扣除?|扣减|扣罚|罚款?|(?<!增)加|减|得|奖励?|扣至|计)(?:当月)?(?:绩效|考核|工资|奖金)?(?:分值?)?\d+(?:\.\d+)?(?:分|元|%)(?:\/[^,;]{1,3})?|(?<![a-z])(?:deduct|minus|earn|award|bonus of|plus)[a-z]* [$¥]?\d+(?:\.\d+)?(?: points?| pts)?/,
    examples: { is: ["未按规定审核的,扣5分", "每次加2分", "deduct 2 points"], not: [["产量增加5%", "a level"]] },
  },
];

/** What a level looks like once names are out of the way. */
export const levels: readonly WordingPattern[] = [
  {
    id: "number",
    form: /(?<![a-z])(?:[$¥€£])?\d(?:[\d,]*\d)?(?:\.\d+)?(?: ?[%‰]| ?(?:个)?(?:百分点|bps?)|[十百千万亿]+)?/,
    examples: { is: ["≥95%", "8.5分", "1,200 users", "ppm400", "$1m"], not: [["a4", "a name"]] },
  },
  {
    id: "chinese-count",
    form: /(?<![第统专同单万星唯])(?:[两二三四五六七八九十百千][零一二三四五六七八九十百千万]{0,6}(?:至|到|-)?[一二三四五六七八九十]{0,3}|一[百千万十][零一二三四五六七八九十百千]{0,6})(?:余|多)?(?:个|次|项|件|家|名|人|位|场|本|篇|款|条|份|台|套|天|日|周|月|年|小时|分钟|秒|万|亿|元|倍|成|折|分|级|批|支|门|所|座|户|吨|公里|公斤|平方米|工作日|轮|遍|口|趟|只|部|处|块|种|组|类|课|单|站|公顷|亩)(?!公经费|会一课)/,
    examples: {
      is: ["全年三次", "二个工作日", "两本", "十个以上"],
      not: [
        ["一个", "an article"],
        ["三方协议", "a name"],
      ],
    },
  },
  {
    id: "chinese-one",
    form: /[一二两三四五六七八九十][十百千]?[百千万亿](?![众家无能别般物元事])|(?<![唯统同单万逐])一(?:次(?!性)|遍|趟|倍|成(?!不)|半(?!以?上?)|口|天|周(?!年)|年(?!一度|级)|小时|分钟|个(?:工作日|月|季度|小时|星期|百分点|点)|课)|(?<=每[一-龥]{1,3})一[个份篇条项件场家名]|(?:至少|不少于|不超过|≥|≤|>|<)一[个名件项份篇家本条台款]/,
    examples: { is: ["每月一次", "增长一倍", "至少一篇"], not: [["一次性通过", "a name"]] },
  },
  {
    id: "chinese-fraction",
    form: /[百千万]分之[零一二三四五六七八九十百点]+|(?:毫秒|秒|分钟|小时|天)级(?!别)|[一二两三四五六七八九十]分之[一二三四五六七八九十]+|[一二三四五六七八九]成(?:以上|左右)?(?![为果效本])|翻(?:[一两二三四五])?番|翻倍|减半|过半|(?<!多)半数/,
    examples: { is: ["百分之五", "三分之二", "产值翻番"], not: [["十分重要", "a degree"]] },
  },
  {
    id: "chinese-rank",
    form: /(?:排名|名次|排行|位列|位居|名列|居|列|率|量|额|全[省市县区国校行厂]|行业|集团|公司)(?:第[一二三四五六七八九十]|前[一二三四五六七八九十两]|首位|榜首)|前[一二三四五六七八九十两]+(?:名|位|强)|(?:进入|跻身|位于|[居列排级区市省县校国乡镇业团司班系厂])前[一二三四五六七八九十](?![期年天周月个段季半一-龥]?[期年天周月季次])|(?:[级区市省县校国乡镇业团司班系厂])(?:第[一二三四五六七八九十]|倒数第[一二三四五六七八九十])(?![一-龥])|倒数第[一二三四五六七八九十]|第[一二三四五六七八九十]+名|(?:至|到|为|于|达|是|不超|超过|低于|小于|降至)零(?!散|售|星|部件)|零(?=投诉|事故|差错|失误|缺陷|违规|违纪|伤亡|容忍|延误|逾期|故障|泄露|遗漏|损失|发生|退货|死亡|污染|积压|库存|距离|返工|误差|次品)/,
    examples: { is: ["市场占有率第一", "进入前十名", "事故为零", "零投诉"], not: [["零售额", "a name"]] },
  },
  {
    id: "english-number",
    form: /(?<![a-z])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|dozens?|hundred|thousand|million|twice|thrice|doubled?|doubling|tripled?|triple|quadruple|halve|halved|half|quarter of|percentile|zero)(?![a-z]| sigma)|(?<![a-z])from an? [a-f][+-]? to an? [a-f](?![a-z])|(?<![a-z])(?:at least|no more than|at most|minimum of|less than|more than|exactly|only) one(?![a-z])|(?<![a-z]|(?:number|no|every|the|which|this|each|any|some) )one (?!of|another|on|team|size|stop|hand)[a-z]+/,
    examples: {
      is: ["attend two conferences", "double revenue", "at least one post"],
      not: [["number one priority", "a name"]],
    },
  },
];

/** Lengths of time that say by when something is done: a level, but not the level of another quantity. */
export const timeLimits: readonly WordingPattern[] = [
  {
    id: "chinese-limit",
    form: /(?<![至到为在≤<过于低达]|缩短|控制)(?:[\d.]+|[一二两三四五六七八九十半]+)个?(?:工作日|自然日|小时|分钟|天|日|周|星期|月|季度|年)(?:以内|之内|内|前|之前|以前)/,
    examples: { is: ["3天内提升", "一个季度内"], not: [["缩短至2小时内", "the level itself"]] },
  },
  {
    id: "english-limit",
    form: /(?<![a-z]|to )(?:within|in(?: under| less than)?) (?:the (?:next|first|coming) )?(?:\d+|one|two|three|four|five|six|nine|ten|twelve) (?:business |working |calendar |school |trading |banking |consecutive )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)|(?:next|last|past|first) (?:\d+|one|two|three|four|five|six) (?:days|weeks|months|quarters|years)|(?:[\d.]+|once|twice|(?:one|two|three) times?)(?: times?| ?x)? (?:a|per|each|every) (?:day|week|month|quarter|year)/,
    examples: { is: ["within 3 months", "twice a week"], not: [["to within 2 hours", "the level itself"]] },
  },
];

/** Comparison with something that can be looked up: a plan, a budget, last year, a standard, another product. */
export const references: readonly WordingPattern[] = [
  {
    id: "chinese-reference",
    form: /(?:不?(?:超过?|低于|高于|少于|多于|大于|小于|晚于|早于|逊于|优于|好于|亚于)|达到?|符合|满足|控制在|≥|≤|<|>|按照?|依照?|严格执行|执行|在|与|对照|围绕|完成|超额完成|实现|达成|落实)[^,;]{0,12}?(?:预算|概算|估算价?|限额|控制价|计划|(?<!的)目标值?|去年|上年|同期|上月|上季度?|上一年|国家标准|行业标准|国标|地方标准|平均(?:水平|值|分|线|成绩|数|工资|成本)|年级平均|平均数|现有系统|竞品|竞争对手|基准|设计(?:要求|标准|值|文件)|技术参数|验收标准|规范要求|额定值|公差|标准值|定额|警戒线|图纸|工艺|作业指导书|操作规程|合同(?:约定)?|排期|排班表?)|(?:较|比|与)(?:去年|上年|上一年|上月|上季度?)(?:同期)?(?:相比)?[^,;]{0,4}(?:增长|提高|下降|降低|减少|增加|提升|上升|缩短)|同比[^,;]{0,2}(?:增长|下降|降低|减少|增加|提升|上升)/,
    examples: {
      is: ["优于全市平均水平", "不超预算", "不低于现有系统", "按图纸作业"],
      not: [["制定计划", "no comparison"]],
    },
  },
  {
    id: "chinese-within",
    form: /(?:预算|计划|额度|定额|国家标准|标准|法定)(?:成本|费用|范围|时间|期限|限额)?(?:之内|以内|范围内|以下)|规定(?:的)?(?:期限|日期|时间|时限)(?:之?[内前])|(?:按时|按期|如期|准时|按质按量|保质保量按时)(?=[^,;]{0,10}(?:到岗|交付|提交|上报|报送|完成|办结|办理|答复|回复|到账|出勤|上线|交|归还|发放|缴纳|参加|到会|回款|签到|报|验收|开工|竣工|发车|结账|完工|还款|支付|付款|送达|发货|入库))/,
    examples: { is: ["在预算范围内", "规定期限内报送", "按时提交"], not: [["合理范围内", "an open reference"]] },
  },
  {
    id: "english-reference",
    form: /(?<![a-z])(?:(?:under|within|on|over|below|above|exceed(?:s|ing)?|meet(?:s|ing)?|against|to|per) (?:[a-z]+ )?(?:the |our |approved |annual |planned )?(?:budget|plan|schedule|quota|deadlines?|spec(?:ification)?s?|baseline|target|industry average|national standard)|(?:faster|better|higher|lower|cheaper|quicker|fewer|less|more [a-z]+) than (?!ever|before|expected|usual)(?:the |our )?[a-z]+|no worse than|(?:above|below) (?:the )?(?:average|median)|(?:over|from|than|versus|vs\.?|compared (?:to|with)) (?:the )?(?:last|previous|prior) (?:year|quarter|month)|on (?:or before )?(?:schedule|time) (?:delivery|completion))(?![a-z])/,
    examples: {
      is: ["within budget", "faster than github", "above the median"],
      not: [["better than ever", "no reference"]],
    },
  },
];

/** Holes where a level was to be entered: they are no level, and the statement waits for one. */
export const placeholders: readonly WordingPattern[] = [
  {
    id: "letters",
    form: /(?<![a-z])x{1,3} ?%|(?<![a-z])x{2,3}(?![a-z]|(?![万亿千百个家名人位户次件份元点条台年月日])[一-龥]{0,4}(?:[省市县区乡镇村局处科]|街道|公司|集团|合作社|学校|小学|中学|大学|学院|医院|银行|支行|中心|项目|工程|车间|部门|同志|老师))|(?<![a-z])[xyn] ?(?:[万亿]?元|个|次|件|小时|天|人|家|percent|days|hours|points)|[×〇○]{2,}|(?<![a-z])(?:tbd|tbc|n\/a)(?![a-z])|(?<![a-z])[xyn](?= (?:users|customers|new|calls|leads))/,
    examples: {
      is: ["by x%", "达到xx万元", "销售额x万元", "服务xx家公司"],
      not: [
        ["excel", "a word"],
        ["xx开发区", "a name left out"],
      ],
    },
  },
  {
    id: "blanks",
    form: /\[[\s.…_]*\]|\[[xyn]{1,3}\]|\([\s_]*\)|_{2,}|…{2,}(?=%)|\[(?:[^\]]{0,20}(?:number|amount|date|task|specific|数字|具体|填写)[^\]]{0,20})\]|待定/,
    examples: { is: ["不小于[ ]%", "达到__%"], not: [["(见附件)", "a note"]] },
  },
  {
    id: "lost",
    form: /(?:不超过|不少于|不低于|不高于|达到?|超过|低于|控制在)(?:起|次|件|个|元|万元|%|以上|以下|以内)(?![\d一-龥]*\d)/,
    examples: { is: ["不超过起", "合格率达到以上"], not: [["不超过3起", "the level is there"]] },
  },
];
