// Small tables as people write them: headers in many words, two rows each.

/** Small tables of indicators, with the roles of their columns; "?" where several are right. */
export const indicatorTables: readonly (readonly [drawing: string, roles: string])[] = [
  [
    "部门|岗位|姓名|考核指标|权重|目标值|实际值|得分\n销售|经理|张三|新增客户|60%|20|18|90\n销售|经理|张三|回款率|40%|95%|90%|94",
    "owner owner owner indicator weight target actual score",
  ],
  [
    "序号|KPI指标|指标定义/计算公式|权重|绩效目标值|考核得分标准|数据来源|考核周期\n1|产量|合格品数量|50%|1000|每少 1% 扣 2 分|MES|月\n2|不良率|不良/总数|50%|1%|每超 0.1% 扣 5 分|QA|月",
    "id indicator definition weight target scoring_rule evidence period",
  ],
  [
    "指标类型|指标名称|权重|计分方法|目标值|评分|加权得分|备注\n定量|销售额|60|比例法|100|90|54|\n定性|协作|40|评价法|好|80|32|",
    "objective indicator weight scoring_rule target score weighted_score remark",
  ],
  [
    "考核项目|考核内容及标准|标准分|自评分|部门评分|最终得分\n工作质量|无差错|30|28|27|27\n工作效率|按时完成|30|30|28|28\n团队合作|积极配合|40|38|36|36",
    "indicator definition weight self_score manager_score weighted_score",
  ],
  [
    "KPI|单位|1月|2月|3月|4月|5月|6月|合计\n销售额|万元|10|12|9|11|13|14|69\n客户数|个|3|4|2|5|6|3|23",
    "indicator unit actual actual actual actual actual actual ?",
  ],
  [
    "Metric|Jan|Feb|Mar|Apr|Target\nUptime|99.9|99.8|99.9|99.95|99.9\nLatency|120|130|118|110|120",
    "indicator actual actual actual actual target",
  ],
  [
    "No.|Key Performance Indicators|Weightage|Target|Achievement|Score|Final Score\n1|Sales growth|30%|12%|10%|4|1.2\n2|Retention|70%|90%|91%|5|3.5",
    "id indicator weight target actual score weighted_score",
  ],
  [
    "Goal|Measures of success|Weight|Mid-year progress|Year-end results|Rating\nShip v2|Launched by June|50%|On track|Done|4\nHire 3|Offers accepted|50%|1 of 3|3 of 3|5",
    "indicator definition weight actual actual score",
  ],
  [
    "KPI指标|权重|1分|2分|3分|4分|5分|得分\n交付准时|50%|低于 70%|70%-80%|80%-90%|90%-95%|95% 以上|4\n客户投诉|50%|多于 9 次|6-9 次|4-5 次|2-3 次|0-1 次|3",
    "indicator weight scoring_rule scoring_rule scoring_rule scoring_rule scoring_rule score",
  ],
  [
    "目标|关键结果|负责人|截止日期|完成度|自评|上级评价\n扩大市场|签约 20 家|王|6 月|50%|4|3\n|续约 10 家|李|6 月|80%|4|4",
    "objective indicator owner period actual self_score manager_score",
  ],
  [
    "Key Result Areas|KPIs|Weight|Target|Q1|Q2|Q3|Q4|YTD|Status\nSales|Revenue|60%|10|2|3|2|3|10|Green\nService|CSAT|40%|90|88|91|92|93|91|Green",
    "objective indicator weight target actual actual actual actual actual status",
  ],
  [
    "KPI|This Month|Last Month|Change|Target|Status\nLeads|120|100|20%|150|Amber\nDemos|30|28|7%|30|Green",
    "indicator actual actual ? target status",
  ],
  [
    "工作职责|关键绩效指标|权重|考核标准|评分\n预算管理|预算偏差率|50%|≤5% 满分|90\n报表编制|报表及时率|50%|按时满分|95",
    "objective indicator weight scoring_rule score",
  ],
  [
    "Strategic Objective|Measure|Target|Initiative|Owner\nGrow share|Market share %|25%|New channel|Kim\nDelight clients|NPS|60|Voice of customer|Lee",
    "objective indicator target definition owner",
  ],
  [
    "Performance Factors|Weight|Rating (1-5)|Comments\nQuality of work|40%|4|Good\nInitiative|60%|3|Ok",
    "indicator weight score remark",
  ],
  [
    "指标|年度目标|<|实际完成|<|得分\n^|挑战值|目标值|金额|完成率|^\n销售收入|120|100|95|95%|95\n毛利率|30%|28%|29%|103%|100",
    "indicator target target actual actual score",
  ],
  [
    "评价维度|评价要点|权重|自评得分|直接上级评分|隔级上级评分|综合得分\n专业能力|独立解决问题|40%|4|4|3|3.8\n协同|跨团队配合|60%|5|4|4|4.2",
    "indicator definition weight self_score manager_score manager_score weighted_score",
  ],
  [
    "序号|工作目标|权重|完成情况|自评|主管评分\n1|完成系统上线|60%|已上线|90|88\n2|完成培训 3 次|40%|2 次|70|70",
    "id indicator weight actual self_score manager_score",
  ],
  [
    "KPI(A)|计划事项及目标|完成情况|备注\n销售额|签约 300 万|280 万|\n利润|30 万|32 万|",
    "indicator target actual remark",
  ],
  [
    "项目|指标|<|分值|得分|扣分原因\n^|名称|说明|^|^|^\n安全|零事故|无工伤|50|50|\n质量|一次合格率|≥98%|50|45|两批返工",
    "objective indicator definition weight score remark",
  ],
  [
    "Objectives|Weight (%)|Performance Indicators|Self-Assessment|Supervisor's Assessment|Agreed Score\nImprove cash flow|50|DSO under 45 days|4|3|3\nReduce cost|50|Cost per unit|3|3|3",
    "objective weight indicator self_score manager_score score",
  ],
  [
    "No|Employee Name|KPI|Target|Actual|Achievement %|Score\n1|Ann|Calls made|200|180|90%|3\n2|Bo|Deals won|10|12|120%|5",
    "id owner indicator target actual actual score",
  ],
  [
    "类别|指标|目标|权重|一季度|<|二季度|<\n^|^|^|^|完成|得分|完成|得分\n经营|收入|100|60%|25|90|30|95\n经营|利润|20|40%|4|80|5|90",
    "objective indicator target weight actual score actual score",
  ],
  [
    "考核维度|指标名称|基准值|目标值|挑战值|权重|实际值|得分\n财务|营收|80|100|120|50%|105|102\n客户|满意度|85|90|95|50%|91|100",
    "objective indicator target target target weight actual score",
  ],
  [
    "岗位关键业绩指标|<|<|<\n指标名称|指标权重|评分标准|得分\n订单准时|50%|见制度|90\n库存准确|50%|见制度|95",
    "indicator weight scoring_rule score",
  ],
];

/** Small tables of other kinds, with the name of their sheet. */
export const tablesOfOtherKinds: readonly (readonly [drawing: string, sheet: string])[] = [
  ["产品|目标|实际|完成率\nA|100|90|90%\nB|80|85|106%", "Sheet1"],
  ["Action|Owner|Due Date|Status\nCall supplier|Al|3 May|Open\nSend memo|Bo|4 May|Done", "Sheet1"],
  ["ID|Requirement|Priority|Status|Comments\n1|Login|High|Open|\n2|Export|Low|Done|", "Sheet1"],
  ["Project|Owner|Status|% Complete|Due Date\nAtlas|Ann|Green|80%|May\nBoreas|Bob|Amber|40%|June", "Portfolio"],
  ["Criteria|Weight|Option A|Option B\nCost|40%|3|4\nRisk|30%|5|2\nFit|30%|4|4", "Sheet1"],
  ["Feature|Reach|Impact|Confidence|Effort|Score\nSearch|100|3|80%|5|48\nShare|80|2|50%|3|27", "Sheet1"],
  ["Campaign|Target|Actual|Variance\nSpring|100|90|-10\nSummer|120|130|10", "Sheet1"],
  ["要素|权重|评分要点|得分\n表达|40%|清晰|8\n逻辑|60%|严密|9", "面试评分表"],
  ["评价内容|非常满意|满意|一般|不满意\n菜品口味|10|20|5|1\n环境卫生|12|18|6|0", "食堂满意度调查"],
  ["Week|Topic|Reading|Assignment\n1|Intro|Ch 1|\n2|Limits|Ch 2|HW1", "Syllabus"],
  ["Assignment|Weight|Due\nHomework|30%|weekly\nMidterm|30%|May\nFinal|40%|June", "Grading"],
  ["供应商|质量得分|交期得分|价格得分|总分\n甲|90|80|85|86\n乙|80|90|80|83", "供应商评价表"],
  ["日期|收入项目|支出项目|金额|备注\n1日|工资||8000|\n2日||房租|2000|", "记账"],
  ["任务|负责人|开始时间|结束时间|进度|备注\n设计|张|3/1|3/5|100%|\n开发|李|3/6|3/20|40%|", "项目计划"],
  ["Account|Budget|Actual|Variance|Variance %\nRent|100|100|0|0\nPower|20|25|-5|-25%", "Sheet1"],
  ["Name|Role|Start Date|Salary\nAnn|Dev|1 May|100\nBob|QA|2 May|90", "Staff"],
  ["检查项目|检查标准|检查结果|整改措施|责任人\n灭火器|压力正常|合格||王\n通道|无杂物|不合格|清理|李", "安全检查表"],
  [
    "Objective|Task|Owner|Deadline|Status\nLaunch|Write copy|Al|May|Open\nLaunch|Design page|Bo|May|Done",
    "Project plan",
  ],
  ["序号|会议名称|时间|地点|参会人\n1|周例会|周一|A101|全体\n2|评审会|周三|B202|研发", "会议安排"],
  ["Item|Description|Unit|Quantity|Rate|Total\n1|Concrete|m3|10|100|1000\n2|Steel|t|2|800|1600", "BOQ"],
  ["姓名|语文|数学|总分|名次\n甲|90|80|170|1\n乙|85|70|155|2", "Sheet1"],
  ["Stakeholder|Interest|Influence|Strategy|Owner\nCEO|High|High|Engage|Al\nUnion|Med|High|Inform|Bo", "Sheet1"],
  [
    "问题描述|原因分析|改进措施|责任人|完成时间|状态\n延迟|人手不足|招聘|王|5 月|进行中\n缺陷|测试少|补测|李|6 月|未开始",
    "问题清单",
  ],
  [
    "Skill|Current Level|Target Level|Action|By When\nSQL|2|4|Course|June\nCoaching|1|3|Mentor|Sept",
    "Development plan",
  ],
  ["Test|Expected|Actual|Result\nT1|5|5|Pass\nT2|7|8|Fail", "Sheet1"],
  ["Sprint|Planned Points|Completed Points|Velocity\n1|30|28|28\n2|32|33|33", "Sheet1"],
  ["Lesson|Objective|Activity|Duration|Materials\n1|Add|Game|20|Cards\n2|Subtract|Drill|15|Sheets", "Lesson plan"],
  ["评分项|分值|评分标准|投标人A|投标人B\n价格|40|最低价满分|38|40\n技术|60|专家评审|50|45", "评标表"],
  ["部门|预算金额|实际支出|执行率|备注\n行政|100|90|90%|\n研发|200|150|75%|", "Sheet1"],
  ["Rank|Team|Played|Won|Lost|Points\n1|Reds|10|8|2|24\n2|Blues|10|7|3|21", "League"],
];
