// Names of quantities and of abstractions, and words that name nothing.
import type { WordingPattern } from "./patterns";

/** Names of what is counted or measured. */
export const quantityNames: readonly WordingPattern[] = [
  {
    id: "chinese-quantity",
    form: /[一-龥a-z](?:率(?!先)|(?<![质力能流重测考衡])量(?!化|身)|(?<!名)额|(?<![参函复])数(?!据|字|学|码)|满意(?:度|程度)|准确性|完整性|及时性|占比|比例|比重|时间(?!管理)|时长|周期|成本(?!意识)|学时|课时|损失|活跃度|参与度|增速|增幅|缺口|浏览|客单|住院日|速度|频次|面积|吞吐|税负|用水|用电|碳排|费用|经费|支出|开支|收入|利润|利税|产值|产量|销量|营收|库存|能耗|工时|工期|人次|件数|次数|天数|得分|评分|分数|成绩|价格|客单价|客户流失|人员流失|员工流失|投诉|故障|事故|排名|份额|外资|余额|资金|浪费|损耗|返工|总值|投资|里程|间隔|电话费|消耗|排放|延误|差错|负债|欠款|坏账|逾期|缺勤|迟到|空置|报废|积压|退货|订单|粉丝|流量|点击|转化|复购|续费|留存)|gmv|roi|nps|dau|mau|gdp|arpu/,
    examples: { is: ["客户满意度", "销售额", "减少客户流失", "招聘成本"], not: [["服务质量", "abstract"]] },
  },
  {
    id: "english-quantity",
    form: /(?<![a-z])(?:rates?|sales(?! (?:team|force|rep|reps|staff|skills|process|plan|support|department|materials?|enablement|culture))|revenue|profits?|profitability|margins?|costs?|expenses?|spending|retention|churn|traffic|visitors|subscribers|followers|leads|signups?|sign-ups|conversions?|nps|net promoter|scores?|ratings?|(?<!job )satisfaction|turnover|time(?! management)|times|volume|trials|orders|downtime|uptime|latency|errors?|defects|incidents|complaints|backlog|headcount|attendance|absenteeism|absences|customer engagement|market share|income|output|views|clicks|downloads|installs|tickets|requests|number of|percentage of|amount of|share of|budget|debt|inventory|waste|emissions|energy|consumption|weight|speed|capacity|coverage|bugs|accidents|injuries|delays|overtime|donations|enrollment|membership|utili[sz]ation|throughput|stock|response|delivery|package|news|first action|new users|paying customers|purchases|sessions|referrals|renewals|registrations|appointments|bookings|applications|participants|attendees|grades|gpa|length of stay|readmissions?|falls|permits|crime|calories|deals|donors?|visits|page ?views|reviews|refunds|returns|claims|hours|shipments|units|yield|cycle|wait(?:ing)? times?|index|indices|ratios?|counts?|percent(?:age)?|proportion)(?![a-z])/,
    examples: {
      is: ["customer retention", "monthly unique visitors", "facilities condition index"],
      not: [
        ["brand awareness", "abstract"],
        ["support the sales team", "people"],
      ],
    },
  },
];

/** Ends of names that say nothing that could be counted. */
export const abstractNouns: readonly WordingPattern[] = [
  {
    id: "chinese-abstract",
    form: /(?:质量|能力|水平|意识|影响力?|情况|素质|素养|形象|声誉|口碑|合理性|规范性|可能性|系统性|持续性|稳定性|积极性|主动性|专业性|创新性|可读性|完善度|知名度|美誉度|凝聚力|执行力|竞争力|战斗力|效率|效能|效益|效果|成效|质效|(?<!满意)程度|作用|贡献|氛围|文化|精神|作风|态度|觉悟|责任心|责任感|归属感|技能|关系|协调发展|发展|服务|管理|建设|工作|环境|机制|体系|改革|创新|沟通|协作|配合|合作|支持|保障|基础|品牌|业务|团队|经验)[、和及与变化高提升改善增强优化完善加]*$/,
    examples: { is: ["工作质量", "创新能力", "协调发展"], not: [["准确率", "a quantity"]] },
  },
  {
    id: "english-abstract",
    form: /(?<![a-z])(?:quality|efficiency|culture|awareness|visibility|recognition|happiness|knowledge|skills|abilities|ability|communication|collaboration|teamwork|leadership|morale|relationships?|performance|scalability|reliability|usability|experience|reputation|brand|image|effectiveness|excellence|management|infrastructure|potential|service|services|ambassadors|activation|leaders|the business|operations|processes|environment)[ .]*(?:(?:and|&|for|in|of|across|within|at|with|to|by)(?![a-z])[^,;]*)?$/,
    examples: {
      is: ["improve product quality", "drive strong activation for new users"],
      not: [["conversion rate", "a quantity"]],
    },
  },
];

/** Words that name neither object nor result: numbers, times, comparisons, filling. */
export const emptyWords: readonly WordingPattern[] = [
  {
    id: "chinese-filling",
    form: /平均|预算|成本之?内|范围|控制|左右|以[上下内外]|之[内前后]|不?(?:超过?|低于|高于|少于|多于|大于|小于)|达到?|保持|需要?|应|须|必须|在|内|为|的|于|至|到|每|个|响应|回复|完成|工作任务|工作日?|领导|交办|上级|安排|按时|按期|如期|按质|按量|小时|分钟|天|周|月|季度|年|日|次|件|元|万|亿|倍|分|实现|确保|保证|增长|提升|提高|降低|下降|减少|增加|[零一二三四五六七八九十百千]+|业务|各项|任务|整体|全年|及时|尽快|约|迅速|快速|立即|尽早|(?:办理|处理|执行|进行|开展|落实)(?![率量数])|做[到好]|要求|规定|事项|工作(?![量票服证台站间])|至少|至多|最[多少高低]|封顶|上限|下限|[比较超](?=目标|计划|标准)|目标值?|计划值?|标准值|[加减扣得奖罚](?=[\d ])|学期|[篇项份场台条套节]/,
    examples: { is: ["24小时内响应", "需控制在预算范围内", "比目标值每提高5%,加10分", "每周至少1篇"] },
  },
  {
    id: "english-filling",
    form: /(?<![a-z])(?:at least|at most|within|under|over|above|below|by|to|from|of|in|the|a|an|per|each|every|percent|hours?|days?|weeks?|months?|quarters?|years?|minutes?|q[1-4]|increase|reduce|improve|and|or|budget|on|average|more|less|than)(?![a-z])/,
    examples: { is: ["within 24 hours"] },
  },
];
