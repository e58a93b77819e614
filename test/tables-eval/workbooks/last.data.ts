// A last set in both languages, written when the recogniser was done with the others.
import type { Workbook } from "../workbook";

const one = (name: string, sheet: string, tables: readonly string[], drawing: string): Workbook => ({
  name,
  sheets: [{ sheet, drawing, tables }],
});

export const lastWorkbooks: readonly Workbook[] = [
  one(
    "保洁公司：领班考核，权重小数，得分由公式算",
    "领班",
    ["B3 4-7 id indicator target scoring_rule weight score weighted_score"],
    `
|领班月度绩效考核表|<|<|<|<|<|<
|姓名：韦芳|||||2025年6月|
|序号|考核指标|目标|计分方式|权重|评分|加权得分
|1|巡检合格率|≥95%|每低1%扣5分|0.4|90|=F4*G4~36
|2|人员到岗率|≥98%|每低1%扣10分|0.3|100|=F5*G5~30
|3|物料损耗率|≤3%|每超0.5%扣5分|0.2|85|=F6*G6~17
|4|客户表扬|1次|每次加2分|0.1|100|=F7*G7~10
|总计||||=SUM(F4:F7)~1||=SUM(H4:H7)~93`,
  ),
  one(
    "设计院：个人年度目标，O 与 KR 两列，评分 0–1",
    "OKR",
    ["A2 3-6 objective indicator period weight score remark"],
    `
2025上半年个人OKR|<|<|<|<|<
目标（O）|关键结果（KR）|截止日期|权重|得分（0-1）|复盘
提升方案中标率|主导投标6项，中标3项|2025-06-30|60%|0.7|中标2项
^|标准化标书模板3套|2025-04-30|40%|1|已启用
带出一名主创|新人独立完成施工图1套|2025-05-31|50%|0.8|
^|技术分享4次|2025-06-30|50%|0.75|完成3次`,
  ),
  one(
    "超市：各部门指标，指标为列头上一行的月份，完成与达成率",
    "生鲜部",
    ["A2-3 4-7 indicator unit target actual ? target actual ?"],
    `
生鲜部指标达成表|<|<|<|<|<|<|<
指标|单位|5月|<|<|6月|<|<
^|^|计划|实际|达成率|计划|实际|达成率
销售额|万元|210|198|94.3%|220|231|105%
毛利率|%|16|15.2|95%|16|16.4|102.5%
损耗率|%|4.5|5.1|88.2%|4.5|4.2|107.1%
来客数|人次|42000|40100|95.5%|43000|44210|102.8%`,
  ),
  one(
    "民办学校：班主任考核，加分与扣分两列，无权重",
    "班主任",
    ["A2 3-6 id indicator weight ? ? score remark"],
    `
班主任月考核表|<|<|<|<|<|<
序号|考核项目|基础分|加分|扣分|实得分|备注
1|班级卫生|20|0|2|18|
2|课间纪律|20|0|0|20|
3|家校沟通|30|3|0|33|家访8户
4|活动组织|30|0|5|25|缺一次班会
合计||100|3|7|96|`,
  ),
  one(
    "园区：管理提升指标清单，去年值与今年目标",
    "指标清单",
    ["A1 2-5 id objective indicator unit other/actual target owner_dept period"],
    `
编号|领域|指标|单位|2024年实绩|2025年目标|牵头部门|统计频率
1|招商|新签约项目|个|18|24|招商部|月
2|服务|企业诉求办结率|%|91|96|企服部|月
3|安全|隐患整改率|%|97|100|安监部|周
4|运营|厂房出租率|%|83|90|资产部|季`,
  ),
  one(
    "insurance: a claims team scorecard with weights on top of a two-row header and quarters",
    "Team card",
    ["A3-4 5-8 indicator weight target score score score score weighted_score"],
    `
Claims Team Scorecard 2025|<|<|<|<|<|<|<
Scores: 1 = below, 2 = near, 3 = on, 4 = above target|<|<|<|<|<|<|<
Measure|Weight|Target|Score|<|<|<|Weighted Total
^|^|^|Q1|Q2|Q3|Q4|^
Settlement within 10 days|35%|90%|3|3|2|4|1.05
Leakage|25%|< 2%|2|3|3|3|0.69
Complaint ratio|20%|< 0.5%|4|4|3|3|0.7
Quality audit|20%|95%|3|3|4|4|0.7
Total|100%||||||3.14`,
  ),
  one(
    "charity: an individual review with key responsibilities and expected standards",
    "Review",
    ["A5 6-9 indicator target score ?"],
    `
Annual Review|<|<|<
Name|Isla Reid|Line manager|Tom Shaw
Role|Fundraising officer|Date|2025-06-12
|||
Key responsibilities|Expected standard|Rating|Evidence and comments
Trust applications|30 applications, 25% success|4|34 sent, 10 funded
Donor stewardship|Thank within 5 days|3|
Events|Two events at break-even or better|4|Both in surplus
Data protection|No breaches|5|`,
  ),
  one(
    "logistics: KPI definitions with purpose, formula, thresholds as colours",
    "KPI Dictionary",
    ["A1 2-4 id indicator definition definition unit target/scoring_rule ? ? evidence owner"],
    `
#|KPI|Purpose|Calculation|UoM|Green|Amber|Red|System|Accountable
1|Perfect order rate|Shows service as the customer sees it|Perfect orders / all orders|%|≥ 96|93-96|< 93|WMS|Head of Ops
2|Cost per parcel|Keeps productivity in view|Total cost / parcels|EUR|≤ 2.10|2.10-2.30|> 2.30|ERP|Finance
3|Claims ratio|Shows handling quality|Claims / shipments|%|≤ 0.2|0.2-0.4|> 0.4|CRM|Quality`,
  ),
  one(
    "agency: goals by quarter stacked in one sheet, with self rating and manager rating",
    "Goals",
    [
      "A3 4-5 indicator weight self_score manager_score remark",
      "A8 9-10 indicator weight self_score manager_score remark",
    ],
    `
Goals - Priya Nair||||
Q1||||
Goal|Weight|Self rating|Manager rating|Feedback
Win one retail account|60%|4|3|Good pitch, late follow-up
Ship the brand audit|40%|5|5|
||||
Q2||||
Goal|Weight|Self rating|Manager rating|Feedback
Grow the account by 20%|70%||
Train two juniors|30%||`,
  ),
];

const other = (name: string, sheet: string, drawing: string): Workbook => one(name, sheet, [], drawing);

export const lastOtherWorkbooks: readonly Workbook[] = [
  other(
    "cash plan",
    "资金计划",
    "项目|1月计划|1月实际|差异|2月计划|2月实际|差异\n回款|300|280|-20|320|335|15\n付款|210|220|10|230|228|-2\n净额|90|60|-30|90|107|17",
  ),
  other(
    "action log after an audit",
    "整改清单",
    "序号|问题描述|整改措施|责任部门|责任人|整改期限|完成情况|验证人\n1|台账缺签字|补签并培训|仓储部|罗静|2025-06-20|已完成|方圆\n2|灭火器过期|更换|行政部|江枫|2025-06-15|进行中|方圆",
  ),
  other(
    "energy consumption by month",
    "能耗",
    "车间|单位|1月|2月|3月|合计|同比\n一车间|kWh|12000|11800|12500|36300|3%\n二车间|kWh|9800|9500|9900|29200|-2%",
  ),
  other(
    "student evaluation of a course",
    "评教",
    "评价项目|非常同意|同意|不确定|不同意\n教学内容充实|32|10|2|1\n讲解清楚|28|14|3|0\n作业适量|20|15|6|4",
  ),
  other(
    "delivery schedule",
    "Deliveries",
    "Order|Customer|Planned date|Actual date|Days late|Carrier|Status\n881|Acme|2025-05-02|2025-05-03|1|DPD|Delivered\n882|Bolt|2025-05-04|2025-05-04|0|UPS|Delivered",
  ),
  other(
    "sprint burndown",
    "Sprint 14",
    "Day|Planned points|Completed points|Remaining|Notes\n1|40|0|40|\n2|36|5|35|\n3|32|9|31|one story split",
  ),
  other(
    "competency levels of a job family",
    "Levels",
    "Level|Title|Scope|Years of experience\n1|Associate|Own tasks|0-2\n2|Engineer|Features|2-5\n3|Senior|Systems|5+",
  ),
  other(
    "customer satisfaction survey by question and branch",
    "CSAT",
    "Question|Leeds|York|Hull|Average\nStaff were helpful|4.5|4.2|4.4|4.37\nThe wait was short|3.9|3.5|4.1|3.83",
  ),
  other(
    "procurement plan",
    "采购计划",
    "序号|物资名称|规格|单位|计划数量|预计单价|预算金额|需求部门|需求时间\n1|手套|L|双|500|3.2|1600|生产部|2025-07\n2|安全帽|ABS|顶|60|28|1680|工程部|2025-07",
  ),
  other(
    "visitor log",
    "来访登记",
    "日期|来访人|单位|事由|被访人|进入时间|离开时间\n2025-06-03|郑和|宏建公司|结算|罗静|09:10|10:20\n2025-06-03|林可|云创公司|演示|江枫|14:00|15:30",
  ),
  other(
    "tax calendar",
    "Tax calendar",
    "Tax|Period|Due date|Amount|Paid on|Responsible\nVAT|May 2025|2025-06-30|41200|2025-06-27|Finance\nPayroll|June 2025|2025-07-10|28800||HR",
  ),
  other(
    "job duties list",
    "岗位说明书",
    "序号|工作职责|工作频率|协作部门\n1|编制月度报表|每月|财务部\n2|维护客户档案|每日|销售部\n3|组织例会|每周|各部门",
  ),
];
