// More workbooks in both languages, written after the recogniser had learnt from the others and before it met these.
import type { Workbook } from "../workbook";

const one = (name: string, sheet: string, tables: readonly string[], drawing: string): Workbook => ({
  name,
  sheets: [{ sheet, drawing, tables }],
});

export const laterWorkbooks: readonly Workbook[] = [
  one(
    "化工：安全员考核，表头下空一行",
    "安全员",
    ["A3 5-8 id indicator weight scoring_rule score remark"],
    `
安全管理人员月度考核|<|<|<|<|<
部门：安环部|||月份：4月||
序号|考核事项|分值|考核细则|得分|情况说明
|||||
1|隐患整改闭环|30|每逾期一项扣3分|27|储罐区一项逾期
2|作业票证检查|30|抽查不合格一张扣2分|30|
3|班组安全培训|20|少一次扣10分|20|
4|应急物资点检|20|缺失一件扣2分|18|
合计||100||95|`,
  ),
  one(
    "街道办：年度目标任务分解表，责任单位与牵头领导",
    "任务分解",
    ["A2 3-6 id objective indicator target weight owner_dept owner period"],
    `
2025年度重点目标任务分解表|<|<|<|<|<|<|<
序号|目标类别|目标任务|目标要求|分值|责任科室|分管领导|完成时限
1|经济发展|固定资产投资|完成12.6亿元|15|经发办|高翔|2025-12-31
2|^|规上企业培育|新增5家|10|经发办|高翔|2025-11-30
3|民生保障|老旧小区改造|开工8个、完工6个|15|城建办|姚琴|2025-12-31
4|^|城镇新增就业|≥1800人|10|社保所|姚琴|2025-12-31`,
  ),
  one(
    "研发：周绩效表，本周总结与下周计划两张表",
    "周报",
    ["A3 4-6 id indicator weight actual self_score manager_score"],
    `
研发中心周绩效表|<|<|<|<|<
姓名|江枫|部门|算法组|周次|第18周
序号|本周工作任务|权重|完成情况|自评分|主管评分
1|召回模型离线评测|40%|完成，AUC 0.81|90|90
2|特征平台接口文档|30%|完成80%|80|75
3|线上告警值守|30%|零漏报|95|95
合计|<|100%||=B1~88.5|=B2~87`,
  ),
  one(
    "呼叫中心：五档评分列，优秀至不合格各有标准",
    "坐席评分",
    ["A2-3 4-7 indicator weight scoring_rule scoring_rule scoring_rule scoring_rule scoring_rule score"],
    `
坐席员月度绩效评分表|<|<|<|<|<|<|<
指标|权重|评分等级|<|<|<|<|评分
^|^|5|4|3|2|1|^
接通率|30%|≥98%|96–98%|94–96%|92–94%|<92%|4
平均处理时长|25%|≤180秒|181–210秒|211–240秒|241–270秒|>270秒|3
质检得分|30%|≥95|90–95|85–90|80–85|<80|5
出勤|15%|全勤|缺1次|缺2次|缺3次|缺4次以上|5
加权总分|||||||=SUMPRODUCT(B4:B7,H4:H7)~4.2`,
  ),
  one(
    "勾选式考核：优良中差四列打勾",
    "工勤人员",
    ["A2 3-6 objective/indicator indicator/definition ? ? ? ?"],
    `
工勤人员年度考核测评表|<|<|<|<|<
考核项目|考核内容|优秀|良好|一般|较差
德|遵守职业道德，爱岗敬业|√|||
能|熟练掌握岗位技能||√||
勤|按时出勤，坚守岗位|√|||
绩|按质按量完成任务||√||`,
  ),
  one(
    "财务共享：目标值、保底值、挑战值三列，下有计分公式说明",
    "KPI合约",
    ["B4 5-8 objective indicator definition unit weight target target target evidence"],
    `
|绩效合约|<|<|<|<|<|<|<|<
|签约人：罗静||岗位：费用主管|||有效期：2025-01-01 至 2025-12-31|||
|||||||||
|指标类别|KPI|计算口径|单位|权重|底线值|目标值|挑战值|数据来源
|效率|单据处理时长|单据提交至付款的平均天数|天|30|5|3.5|2.5|费控系统
|质量|审核差错率|抽查差错单数/抽查单数|%|30|1|0.5|0.2|内审抽查
|服务|员工满意度|季度问卷|分|20|80|88|93|问卷平台
|成本|人均处理量|月处理单据/人数|单|20|900|1100|1300|费控系统
|合计|||||100||||
|计分：低于底线值得0分；介于底线值与目标值之间线性计分；达到挑战值得120分。|<|<|<|<|<|<|<|<`,
  ),
  one(
    "运营：目标与实际两行一组，半年合计在右",
    "经营指标",
    ["A1 2-7 indicator weight ? actual actual actual ?"],
    `
指标名称|权重|类型|4月|5月|6月|二季度合计
新签客户数|40%|目标|30|32|35|97
^|^|实际|28|35|31|94
续费率|35%|目标|88%|88%|90%|89%
^|^|实际|86%|89%|91%|89%
投诉率|25%|目标|0.5%|0.5%|0.5%|0.5%
^|^|实际|0.6%|0.4%|0.4%|0.47%`,
  ),
  one(
    "酒店：部门 KPI 在一张表，部门合并，评分人各不相同",
    "各部门KPI",
    ["A2 3-8 owner_dept indicator weight target actual score owner"],
    `
各部门月度KPI考核汇总|<|<|<|<|<|<
部门|KPI指标|权重|目标|实际|得分|评分人
前厅部|入住办理时长|40%|≤4分钟|3.8|100|驻店经理
^|点评分|60%|≥4.7|4.65|90|驻店经理
客房部|查房合格率|50%|≥97%|96%|92|客房总监
^|布草损耗率|50%|≤1.5%|1.2%|100|客房总监
餐饮部|食材成本率|50%|≤34%|35.1%|85|餐饮总监
^|出品投诉|50%|≤6次|4|100|餐饮总监`,
  ),
  one(
    "集团：述职评分表，评委打分",
    "述职",
    ["A3 4-8 id indicator definition weight score"],
    `
中层干部述职评分表|<|<|<|<
述职人：||评委：||
序号|评价维度|评价要点|分值|打分
1|业绩达成|年度目标完成情况，数据真实|40|
2|管理改进|流程优化、制度建设有成果|20|
3|团队建设|人才培养、梯队|15|
4|思路规划|下一年思路清晰，举措可行|15|
5|现场表现|表达清楚、时间把控|10|
总分||||`,
  ),
  one(
    "药企：医药代表季度行为与业绩，两张表并列，中间空一列",
    "代表考核",
    ["A2 3-4 indicator weight target actual score", "G2 3-5 indicator score remark"],
    `
业绩指标（70%）|<|<|<|<||行为指标（30%）|<|<
指标|权重|目标|实际|得分||行为项|评分|评语
销售达成率|70%|100%|96%|67||学术拜访质量|4|准备充分
新开发医院|30%|3家|2家|20||合规|5|无违规
合计|100%|||87||协作|3|`,
  ),
  one(
    "高校：部门绩效目标，观测点与权重，四级结构",
    "指标体系",
    ["A2 3-7 objective objective indicator weight scoring_rule evidence"],
    `
二级学院年度绩效考核指标体系|<|<|<|<|<
一级指标|二级指标|观测点|分值|计分办法|数据提供单位
人才培养|教学质量|学生评教优良率|10|≥90%得满分，每低1%扣1分|教务处
^|^|省级以上教改项目|10|每项5分，封顶10分|教务处
^|就业|毕业去向落实率|10|≥92%得满分|招就处
科学研究|项目|到账科研经费|15|完成目标得满分|科研处
^|成果|高水平论文|15|每篇1分|科研处`,
  ),
  one(
    "小企业：只有指标与权重和说明三列",
    "Sheet1",
    ["A1 2-5 indicator weight definition"],
    `
考核指标|权重|说明
及时发货|40%|当日16点前订单当日发出
错发率|30%|按月统计错发单数
客户评价|20%|平台店铺评分
现场5S|10%|每周检查`,
  ),
  one(
    "英文：KPI 与目标仅两列",
    "KPIs",
    ["A1 2-5 indicator target"],
    `
KPI|Target
Order accuracy|> 99.5%
Dock-to-stock time|< 6 hours
Inventory accuracy|99.8%
Safety incidents|0`,
  ),
  one(
    "360 feedback: competencies by rater group",
    "360",
    ["A3 4-7 objective indicator self_score manager_score ? ? score"],
    `
360-Degree Feedback Summary||||||
Participant: J. Ortega||||||
Competency Group|Behaviour|Self|Manager|Peers|Direct Reports|Average Score
Leading|Sets clear direction|4|3|3.6|3.8|3.5
^|Delegates with trust|4|4|3.9|3.4|3.8
Relating|Listens before deciding|3|4|4.1|4.0|4.0
^|Gives timely feedback|3|3|3.2|2.9|3.0`,
  ),
  one(
    "restaurant: a manager's bonus scorecard with max points, earned points",
    "Bonus",
    ["A4 5-9 objective indicator target actual weight score"],
    `
General Manager Bonus Scorecard|<|<|<|<|<
Store #|0231|Period|P7||
|||||
Category|Metric|Goal|Actual|Points Possible|Points Earned
Sales|Comp sales vs. prior year|4.0%|3.1%|25|15
Profit|Food cost variance|0.5%|0.4%|25|25
^|Labour % of sales|27%|28.2%|20|10
People|Crew turnover (annualised)|90%|72%|15|15
Guest|Overall satisfaction|78%|80%|15|15
TOTAL||||100|80`,
  ),
  one(
    "public sector UK: a performance report with previous, current, target and direction of travel",
    "Q3 Report",
    ["A3 4-7 id indicator owner other/actual actual target status ? remark"],
    `
Corporate Performance Report Q3 2024/25||||||||
Housing and Communities||||||||
Ref.|Performance Indicator|Responsible Officer|Q2 2024/25|Q3 2024/25|Target|RAG|Direction of Travel|Commentary
HC1|Average re-let time (days)|Head of Housing|31|27|28|Green|Improving|
HC2|Repairs completed first time|Head of Housing|88%|86%|90%|Amber|Declining|Two vacancies in the team
HC3|Households in temporary accommodation|Head of Options|212|225|190|Red|Declining|
HC4|Food premises inspected on time|Head of Env Health|97%|99%|98%|Green|Improving|`,
  ),
  one(
    "start-up: OKR tracker with merged objectives, weekly columns and scores",
    "OKRs",
    ["A1 2-6 objective indicator owner weight target actual actual actual score status"],
    `
Objective|Key Result|DRI|Weight|Target|Week 1|Week 2|Week 3|Score|Confidence
Launch in two new cities|Sign 40 anchor partners|Noa|50%|40|4|11|19|0.48|6/10
^|Average delivery under 32 min|Ilan|50%|32|41|38|36|0.4|5/10
Make unit economics work|Contribution margin at 18%|Tal|60%|18%|9%|11%|12%|0.5|5/10
^|Refunds below 1.2%|Gil|20%|1.2%|2.4%|2.1%|1.9%|0.42|6/10
^|Courier cost per drop 2.9|Gil|20%|2.9|3.6|3.5|3.3|0.43|7/10`,
  ),
  one(
    "African university: an annual performance contract with units, weight, status of previous year and raw score",
    "Contract",
    ["A2-3 4-8 id indicator unit weight other target actual score weighted_score"],
    `
PERFORMANCE CONTRACT - FINANCE DIRECTORATE|<|<|<|<|<|<|<|<
S/No|Performance Criteria / Indicators|Unit of Measure|Weight (%)|Status Previous Year|Annual Target|Achievement|Raw Score|Weighted Score
^|^|^|^|^|^|^|^|^
1|Budget absorption|%|30|91|98|95|2.1|0.63
2|Revenue collected (KES m)|Amount|30|410|450|462|1.4|0.42
3|Supplier payments within 30 days|%|20|82|95|90|2.3|0.46
4|Audit queries resolved|%|10|88|100|100|1.0|0.1
5|Staff trained|No.|10|14|20|17|2.5|0.25
|Composite score||100|||||1.86`,
  ),
  one(
    "factory: a KPI board, daily columns, target in front",
    "Line 2",
    ["A3 4-7 indicator unit target actual actual actual actual actual owner"],
    `
LINE 2 - DAILY KPI BOARD||||||||
Week 31||||||||
KPI|Unit|Target|Mon|Tue|Wed|Thu|Fri|Owner
Output|pcs|1200|1180|1215|1190|1202|1175|Shift lead
Scrap|%|1.5|1.8|1.4|1.3|1.6|1.5|Quality
OEE|%|82|79|83|81|82|80|Maintenance
Unplanned stops|count|2|3|1|2|2|4|Maintenance`,
  ),
  one(
    "probation review with blank ratings and a yes/no outcome below",
    "Probation",
    ["A6 7-11 indicator score remark", "A14 15-17 id indicator/objective target/definition status"],
    `
PROBATION REVIEW FORM|<|<|<
Employee name:||Job title:|
Start date:||Review date:|
|||
Part 1 - Performance against the role|<|<|<
Performance area|Rating (1-4)|Comments|<
Quality of work|||<
Productivity|||<
Reliability and attendance|||<
Teamwork|||<
Knowledge of the job|||<
|||
Part 2 - Objectives set at the start|<|<|<
No.|Objective|Success measure|Met (Y/N)
1|Complete induction modules|All 12 passed|Y
2|Run the weekly stock count alone|Variance under 0.5%|Y
3|Shadow two supplier negotiations|Notes shared|N
|||
Outcome: confirm / extend / end employment|||
Manager signature||Employee signature|`,
  ),
  one(
    "strategy map: objectives, measures, targets and initiatives with budgets",
    "Strategy",
    ["A1 2-5 objective objective indicator target ? owner"],
    `
BSC Perspective|Strategic Objective|Key Measure|Target 2026|Initiative|Sponsor
Financial|Grow recurring revenue|Recurring share of sales|65%|Service contracts programme|CCO
Customer|Lower effort for customers|Customer effort score|2.1|Portal redesign|CMO
Process|Shorten design cycle|Months from brief to launch|9|Modular platform|CTO
People|Keep key engineers|Regretted leavers|4%|Expert career path|CHRO`,
  ),
  one(
    "appraisal in points with criteria described in long sentences and numbered headings",
    "Form B",
    ["A3 4-8 indicator weight score remark"],
    `
EMPLOYEE APPRAISAL - FORM B|<|<|<
Mark each factor out of the maximum shown.|<|<|<
Factor|Maximum Points|Points Awarded|Remarks
1. Job knowledge - understands the duties of the post and the rules that apply|20|17|
2. Output - completes the volume of work expected in the time allowed|25|20|
3. Accuracy - work needs little checking|20|18|
4. Conduct - polite, punctual, keeps confidences|20|20|
5. Initiative - finds better ways and acts without being told|15|9|Wait for instructions too often
Total|100|84|`,
  ),
];

const other = (name: string, sheet: string, drawing: string): Workbook => one(name, sheet, [], drawing);

export const laterOtherWorkbooks: readonly Workbook[] = [
  other(
    "experiments with a key result column",
    "Index",
    "ID|Date|Method|Dataset|Key Result|Status\nexp1|2025-03-02|Baseline|A|94.3%|done\nexp2|2025-03-09|Distilled|A|93.8%|done\nexp3|2025-03-12|Pruned|B|88.1%|failed",
  ),
  other(
    "database design sheet",
    "字段说明",
    "字段名称|类型|长度|是否必填|默认值|说明\nscore|decimal|5,2|是|0|考核得分\nweight|decimal|5,2|是||指标权重\nremark|varchar|200|否||备注",
  ),
  other(
    "interface list",
    "API",
    "No.|Name|Method|Path|Owner|Status|Remarks\n1|List orders|GET|/orders|Ann|Done|\n2|Create order|POST|/orders|Bob|In progress|needs auth",
  ),
  other(
    "project budget with actual and variance and owner",
    "Project costs",
    "Work package|Planned cost|Actual cost|Variance|% spent|Owner|Status\nDesign|40000|38500|-1500|96%|Kim|Closed\nBuild|120000|87000|-33000|73%|Lou|Open\nTotal|160000|125500|-34500|78%||",
  ),
  other(
    "course syllabus with weights",
    "Course",
    "Assessment|Weight|Due date|Length\nEssay 1|20%|2025-02-14|1500 words\nEssay 2|30%|2025-03-21|2500 words\nFinal exam|50%|2025-05-09|3 hours",
  ),
  other(
    "homework rubric",
    "Rubric",
    "Criteria|Excellent|Good|Fair|Poor\nThesis|Clear and original|Clear|Vague|Missing\nEvidence|Several sources|Two sources|One source|None\nStyle|No errors|Few errors|Many errors|Unreadable",
  ),
  other(
    "interview scoring",
    "面试评分表",
    `
面试评分表|<|<|<
应聘者：||应聘岗位：|
评分项目|评分要点|满分|得分
仪表举止|整洁得体|10|8
专业知识|回答准确|40|33
沟通表达|条理清楚|30|25
求职动机|稳定性|20|16
总分||100|82`,
  ),
  other(
    "bid evaluation",
    "评标打分",
    `
评标打分表|<|<|<|<
评审因素|分值|投标人甲|投标人乙|投标人丙
报价|40|36|38|33
技术方案|35|30|28|31
业绩|15|12|10|14
服务承诺|10|8|9|9
总分|100|86|85|87`,
  ),
  other(
    "asset register",
    "固定资产",
    "资产编号|资产名称|规格型号|购置日期|原值|使用部门|使用人|状态\nF001|笔记本|14寸|2023-04-01|6800|研发部|江枫|在用\nF002|投影仪|4K|2022-09-15|8900|行政部||闲置",
  ),
  other(
    "contract ledger",
    "合同台账",
    "序号|合同编号|合同名称|对方单位|签订日期|合同金额|已付金额|完成比例|负责人|备注\n1|HT-01|厂房维修|宏建公司|2025-01-06|860000|430000|50%|罗静|\n2|HT-02|软件采购|云创公司|2025-02-11|120000|120000|100%|江枫|已结清",
  ),
  other(
    "sales contest ranking",
    "排行榜",
    "排名|姓名|门店|销售额|目标|完成率\n1|许诺|徐汇店|320000|300000|106.7%\n2|田雨|静安店|298000|300000|99.3%\n3|方圆|普陀店|276000|300000|92%",
  ),
  other(
    "workload by person",
    "Capacity",
    "Team member|Role|Allocated hours|Available hours|Utilisation|Notes\nIda|Developer|120|140|86%|\nPer|Tester|90|140|64%|leave in week 3",
  ),
  other(
    "marketing campaign plan",
    "Campaigns",
    "Campaign|Channel|Audience|Start date|End date|Budget|Owner|Status\nSpring launch|Email|Existing|2025-03-01|2025-03-31|4000|Kim|Live\nReferral|Social|New|2025-04-01|2025-05-31|9000|Lou|Draft",
  ),
  other(
    "household chores",
    "Chores",
    "Task|Who|Frequency|Mon|Tue|Wed|Done\nDishes|Sam|Daily|x|x|x|yes\nLaundry|Kim|Weekly||x||no",
  ),
  other(
    "lab results",
    "Results",
    "Sample|Parameter|Unit|Result|Limit|Method|Date\nW-12|pH||7.2|6.5-8.5|EN 10523|2025-04-02\nW-12|Nitrate|mg/l|18|50|EN 10304|2025-04-02",
  ),
  other(
    "training attendance and exam",
    "培训考核",
    "序号|姓名|部门|培训课程|出勤|考试成绩|是否合格|备注\n1|许诺|销售部|新品知识|√|92|合格|\n2|田雨|销售部|新品知识|√|58|不合格|补考",
  ),
  other(
    "balance of accounts",
    "科目余额",
    "科目编码|科目名称|期初余额|本期借方|本期贷方|期末余额\n1001|库存现金|12000|8000|6500|13500\n1002|银行存款|860000|420000|395000|885000",
  ),
  other(
    "room booking",
    "Bookings",
    "Date|Room|Booked by|From|To|Purpose\n2025-05-06|Oak|Ann|09:00|10:00|Review\n2025-05-06|Elm|Bob|13:00|15:00|Workshop",
  ),
  other(
    "release checklist",
    "发布检查",
    "序号|检查项|检查标准|检查结果|负责人|完成时间|备注\n1|数据库备份|备份可恢复|通过|江枫|2025-05-10|\n2|回滚脚本|演练通过|通过|易阳|2025-05-10|\n3|监控告警|规则已配置|未完成|沈括||",
  ),
  other(
    "issue log with priority and target date",
    "Issues",
    "Issue #|Description|Raised by|Priority|Target date|Actual date|Owner|Status|Comments\n1|Door access fails|Ann|High|2025-03-05|2025-03-04|Bob|Closed|\n2|Printer queue|Cy|Low|2025-03-20||Dee|Open|part ordered",
  ),
  other(
    "policy document list",
    "制度清单",
    "序号|制度名称|编号|主管部门|发布日期|状态|备注\n1|绩效考核管理办法|HR-01|人力资源部|2024-01-05|有效|\n2|费用报销制度|FI-03|财务部|2023-06-01|修订中|",
  ),
  other(
    "grade distribution of an appraisal",
    "等级分布",
    `
年度绩效等级分布|<|<|<|<|<
部门|人数|A|B|C|D
生产部|120|12|84|20|4
质检部|30|4|21|5|0
合计|150|16|105|25|4`,
  ),
  other(
    "rating scale in a workbook about performance",
    "Rating guide",
    `
Performance rating guide||
Rating|Label|Description
5|Outstanding|Far beyond what the role asks
4|Strong|Often beyond what the role asks
3|Solid|Does what the role asks
2|Developing|Falls short at times
1|Unsatisfactory|Falls short most of the time`,
  ),
  other(
    "personnel file",
    "员工信息",
    "姓名|工号|部门|岗位|入职日期|学历|考核等级|直接上级\n许诺|1001|销售部|店长|2019-03-01|本科|A|方总\n田雨|1002|销售部|导购|2021-07-15|大专|B|许诺",
  ),
  other(
    "bonus calculation",
    "奖金",
    "姓名|部门|基数|绩效系数|出勤系数|应发奖金|备注\n许诺|销售部|3000|1.2|1|3600|\n田雨|销售部|2000|1|0.95|1900|迟到2次",
  ),
  other(
    "product comparison with weights",
    "选型",
    "评估维度|权重|产品A|产品B|产品C\n功能|40%|4|5|3\n价格|30%|3|2|5\n服务|30%|4|4|3\n加权得分||3.7|3.8|3.6",
  ),
  other(
    "weekly menu",
    "Menu",
    "Day|Breakfast|Lunch|Dinner|Calories\nMonday|Oats|Soup|Fish|1900\nTuesday|Eggs|Salad|Pasta|2100",
  ),
  other(
    "test report summary",
    "测试报告",
    "模块|用例数|通过数|失败数|通过率|负责人\n登录|40|38|2|95%|易阳\n报表|65|60|5|92.3%|庄妍\n合计|105|98|7|93.3%|",
  ),
];
