// Names of quantities and of abstractions, and words that name nothing.
import type { WordingPattern } from "./patterns";

/** Names of what is counted or measured. */
export const quantityNames: readonly WordingPattern[] = [
  {
    id: "chinese-quantity",
    form: /[一-龥a-z](?:率|(?<!质)量|额|数(?!据|字|学|码)|满意度|准确性|完整性|及时性|占比|比例|比重|时间|时长|周期|成本|费用|经费|支出|开支|收入|利润|利税|产值|产量|销量|销售|营收|库存|能耗|工时|工期|人次|件数|次数|天数|得分|评分|分数|成绩|价格|客单价|流失|投诉|故障|事故|排名|份额|外资|余额|资金|浪费|损耗|返工|总值|投资|里程|速度|间隔|电话费)/,
    examples: { is: ["客户满意度", "销售额", "减少客户流失", "招聘成本"], not: [["服务质量", "abstract"]] },
  },
  {
    id: "english-quantity",
    form: /(?<![a-z])(?:rate|sales|revenue|profit|margin|costs?|expenses?|retention|churn|traffic|visitors|users|subscribers|followers|leads|signups?|conversions?|nps|score|ratings?|satisfaction|turnover|time|count|volume|customers|calls|meetings|trials|orders|downtime|uptime|latency|errors?|defects|incidents|complaints|backlog|headcount|attendance|absences|engagement|members?|market share|income|output|productivity per|views|clicks|downloads|installs|tickets|requests|number of|percentage of|amount of|share of|installations|repository|news|customer|first week)(?![a-z])/,
    examples: { is: ["customer retention", "monthly unique visitors"], not: [["brand awareness", "abstract"]] },
  },
];

/** Ends of names that say nothing that could be counted. */
export const abstractNouns: readonly WordingPattern[] = [
  {
    id: "chinese-abstract",
    form: /(?:质量|能力|水平|意识|影响力?|情况|素质|形象|声誉|合理性|规范性|可能性|系统性|持续性|稳定性|完善度|知名度|美誉度|质效)[、和及变化]*(?:[一-龥]{0,4})?$/,
    examples: { is: ["工作质量", "创新能力"], not: [["准确率", "a quantity"]] },
  },
];

/** Words that name neither object nor result: numbers, times, comparisons, filling. */
export const emptyWords: readonly WordingPattern[] = [
  {
    id: "chinese-filling",
    form: /平均|预算|成本之?内|范围|控制|左右|以[上下内外]|之[内前后]|不?(?:超过?|低于|高于|少于|多于|大于|小于)|达到?|保持|需要?|应|须|必须|在|内|为|的|于|至|到|每|个|响应|回复|完成|工作日?|小时|分钟|天|周|月|季度|年|日|次|件|元|万|亿|倍|分|实现|确保|保证|增长|提升|提高|降低|下降|减少|增加|[零一二三四五六七八九十百千]+|业务|各项|任务|整体|全年|及时|尽快/,
    examples: { is: ["24小时内响应", "需控制在预算范围内"] },
  },
  {
    id: "english-filling",
    form: /(?<![a-z])(?:at least|at most|within|under|over|above|below|by|to|from|of|in|the|a|an|per|each|every|percent|hours?|days?|weeks?|months?|quarters?|years?|minutes?|q[1-4]|increase|reduce|improve|and|or|budget|on|average)(?![a-z])/,
    examples: { is: ["within 24 hours"] },
  },
];
