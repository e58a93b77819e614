// Small tables as people write them: headers in many words, two rows each.

/** Small tables of indicators, with the roles of their columns; "?" where several are right. */
export const indicatorTables: readonly (readonly [drawing: string, roles: string])[] = [
  [
    "部门|岗位|姓名|考核指标|权重|目标值|实际值|得分\n销售|经理|张三|新增客户|60%|20|18|90\n销售|经理|张三|回款率|40%|95%|90%|94",
    "owner_dept owner owner indicator weight target actual score",
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
  [
    "Employee Performance Appraisal\nPerformance Factors|1|2|3|4|5|Comments\nQuality of work|||x|||\nAttendance||||x||",
    "indicator score score score score score remark",
  ],
  [
    "员工绩效评价表\n评价项目|优|良|中|差|得分\n工作态度||√|||3\n团队协作|√||||4",
    "indicator other other other other score",
  ],
  ["工作任务|完成情况|自评分|考核分\n上线模块|完成|90|88\n编写手册|未完成|60|55", "indicator actual self_score score"],
  ["月份|KPI|目标|实际|得分\n1月|销售额|10|9|90\n1月|回款|8|8|100", "period indicator target actual score"],
  [
    "岗位|KPI|权重|定义|目标值\n经理|收入|50%|合同额|100\n经理|利润|50%|净额|20",
    "owner indicator weight definition target",
  ],
  [
    "KPI Scorecard - Q2\nKPI|Q1 Actual|Q2 Target|Q2 Actual|Variance|Status\nNPS|40|45|44|-1|Amber\nCSAT|90|92|93|1|Green",
    "indicator actual target actual actual status",
  ],
  [
    "Key Result|Start Value|Target Value|Current Value|Progress|Confidence\nSign 10|0|10|4|40%|7\nRetain 95|90|95|93|60%|6",
    "indicator ? target actual actual status",
  ],
  [
    "年度个人OKR\n目标O1：提升质量|<|<|<\n关键结果|权重|完成情况|评分\n缺陷降 30%|50%|25%|0.8\n自动化 80%|50%|70%|0.9",
    "indicator weight actual score",
  ],
  [
    "考核内容|考核要求|分值|考核得分\n德|遵纪守法|20|19\n能|业务能力|30|28\n勤|出勤|20|20\n绩|业绩|30|27",
    "indicator definition weight score",
  ],
  [
    "一级指标|权重|二级指标|权重|三级指标|权重|指标解释|评分标准|得分\n投入|20|立项|50|规范性|100|说明|标准|20\n产出|80|数量|100|完成率|100|说明|标准|75",
    "objective ? objective ? indicator weight definition scoring_rule score",
  ],
  ["绩效指标|指标值|指标值完成情况|偏差原因分析\n数量|100|98|疫情\n质量|95%|96%|", "indicator target actual remark"],
  [
    "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n产出|数量|培训人数|100|98|20|19|\n|质量|合格率|95%|96%|30|30|",
    "objective objective indicator target actual weight score remark",
  ],
  [
    "S/N|Objectives|KPI|Weight|Target|Achieved|Score|Weighted Score\n1|Growth|Revenue|60|10|9|90|54\n2|Cost|Opex|40|5|5|100|40",
    "id objective indicator weight target actual score weighted_score",
  ],
  [
    "KRA|KPI|UOM|Weightage|Target|Q1|Q2|Q3|Q4|Annual Achievement|Rating\nSales|Revenue|Cr|60|10|2|2|3|3|10|4\nPeople|Attrition|%|40|10|9|8|8|9|9|3",
    "objective indicator unit weight target actual actual actual actual actual score",
  ],
  [
    "Goal #|SMART Goal|Action Steps|Target Date|% Complete|Manager Rating\n1|Cut cost 5%|Renegotiate|June|50%|3\n2|Hire 2|Post ads|May|100%|4",
    "id indicator definition period actual manager_score",
  ],
  [
    "Core Value|Behavior|Self-Rating|Manager Rating\nIntegrity|Keeps promises|4|4\nCourage|Speaks up|3|4",
    "? ? self_score manager_score",
  ],
  [
    "考核项|权重|1月|<|2月|<\n^|^|实际|得分|实际|得分\n收入|60%|10|90|11|95\n利润|40%|2|80|2|80",
    "indicator weight actual score actual score",
  ],
  [
    "部门|关键任务|衡量标准|完成时限|权重|考核结果\n研发|平台升级|零故障|6月|50%|95\n研发|成本下降|10%|12月|50%|90",
    "owner_dept indicator target period weight score",
  ],
  [
    "Metric|Definition|Formula|Target|Data Source|Frequency|Owner\nChurn|Lost accounts|lost/total|3%|CRM|Monthly|Kay\nARPU|Avg revenue|rev/users|10|ERP|Monthly|Lee",
    "indicator definition definition target evidence period owner",
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
  ["项目|计划|实际|备注\n进料|100|98|\n出货|90|95|", "生产日报"],
  ["Item|Planned|Actual|Variance\nSteel|100|90|-10\nGlass|50|55|5", "Sheet1"],
  ["工序|计划数|完成数|完成率|负责人\n冲压|100|98|98%|王\n焊接|90|85|94%|李", "生产计划"],
  ["Task|Plan|Actual|Status|Owner\nDesign|3d|4d|Done|Al\nBuild|9d|8d|Done|Bo", "Project tracker"],
  [
    "序号|任务名称|责任人|计划完成时间|实际完成时间|完成情况|备注\n1|需求评审|王|3/1|3/2|完成|\n2|开发|李|3/9||进行中|",
    "任务跟踪表",
  ],
  ["检查项目|检查内容|标准分|得分|扣分原因\n地面|无积水|10|8|有水\n货架|整齐|10|10|", "现场检查表"],
  ["Question|Weight|Score|Comments\nIs data encrypted?|5|3|\nAre backups tested?|5|4|", "Vendor assessment"],
  ["Date|Category|Description|Amount|Status\n1 May|Food|Lunch|12|Paid\n2 May|Taxi|Airport|30|Paid", "Expenses"],
  ["Product|Target|Sold|Result\nA|10|9|90%\nB|20|22|110%", "Sheet1"],
  ["姓名|出勤|业绩|态度|总分|等级\n甲|20|50|25|95|A\n乙|18|45|24|87|B", "汇总"],
  ["Competitor|Price|Quality|Service|Total Score\nUs|4|5|4|13\nThem|5|3|3|11", "Competitive analysis"],
  ["Student|Assignment 1|Assignment 2|Final|Grade\nA|80|90|85|B\nB|70|75|80|C", "Gradebook"],
  ["Meal|Calories|Protein|Target|Actual\nLunch|600|30|600|700\nDinner|700|40|700|650", "Diet"],
  ["Month|Target|Actual|Achievement\nJan|100|90|90%\nFeb|100|110|110%\nMar|120|100|83%", "Sales by month"],
  ["城市|目标|实际|完成率|排名\n北京|100|90|90%|2\n上海|100|110|110%|1", "区域销售"],
  ["Feature|Priority|Effort|Value|Status|Owner\nSSO|High|5|8|Planned|Al\nAPI|Low|3|5|Done|Bo", "Roadmap"],
  [
    "Change|Reason|Impact|Requested By|Status|Date\nAdd field|Client|Low|Al|Open|May\nNew API|Ops|High|Bo|Done|June",
    "Change log",
  ],
  ["合同编号|合同名称|甲方|乙方|金额|签订日期|状态\nH1|采购|A|B|100|1/1|有效\nH2|服务|A|C|200|2/1|有效", "合同台账"],
  ["岗位|职责|任职要求|人数|薪资范围\n会计|记账|本科|1|8k\n销售|拓展|大专|3|6k", "岗位说明"],
  ["Role|Responsibility|Authority|Backup\nPM|Plan|Approve|Al\nQA|Test|Block|Bo", "Roles"],
  ["课程名称|学分|成绩|绩点\n高数|4|90|4.0\n英语|3|85|3.7", "成绩单"],
  ["考试科目|满分|得分|排名\n语文|150|120|3\n数学|150|140|1", "Sheet1"],
  ["Assumption|Value|Unit|Source\nGrowth|3|%|IMF\nTax|25|%|Law", "Assumptions"],
  ["Device|Serial|Location|Status|Owner\nLaptop|S1|A|OK|Al\nPhone|S2|B|Lost|Bo", "Assets"],
  [
    "Control|Description|Owner|Frequency|Evidence|Status\nC1|Access review|Al|Quarterly|Log|Done\nC2|Backup test|Bo|Monthly|Report|Open",
    "SOX controls",
  ],
  ["Milestone|Planned Date|Actual Date|Status|Comments\nKickoff|1 May|2 May|Done|\nGo live|1 Aug||Open|", "Milestones"],
  ["Audit Item|Standard|Result|Score|Comments\nLabels|Clear|OK|5|\nExits|Free|NOK|0|", "5S Audit"],
  ["类别|项目|金额|占比|备注\n固定|房租|100|50%|\n变动|差旅|100|50%|", "费用构成"],
  ["资产类别|权重|收益率|贡献\n股票|60%|8%|4.8%\n债券|40%|3%|1.2%", "组合"],
  ["Fund|Weight|Return|Contribution\nEquity|60%|8%|4.8%\nBonds|40%|3%|1.2%", "Portfolio"],
  ["Skill|Required|Current|Gap|Action\nSQL|4|2|2|Course\nPython|3|3|0|", "Skills matrix"],
  ["议题|提出人|建议|结论|负责人|期限\n预算|王|增加|同意|李|5月\n招聘|张|两人|暂缓|赵|6月", "会议纪要"],
  ["Ingredient|Quantity|Unit|Cost\nFlour|1|kg|2\nSugar|2|kg|3", "Recipe"],
  ["Parameter|Target|Actual|Unit|Result\nTemp|20|21|C|Pass\nPressure|3|3.2|bar|Pass", "Test report"],
  ["活动|时间|地点|负责人|预算|参加人数\n团建|5月|郊区|王|2000|30\n年会|12月|酒店|李|50000|200", "活动计划"],
  ["Objection|Response|Owner\nToo dear|Show ROI|Al\nNo time|Phased plan|Bo", "Sales"],
  [
    "Criteria|4 - Excellent|3 - Good|2 - Fair|1 - Poor\nContent|Full|Most|Some|None\nDelivery|Clear|Ok|Weak|Bad",
    "Presentation rubric",
  ],
  ["字段名|类型|长度|说明|是否必填\nid|int|11|主键|是\nname|varchar|50|名称|是", "数据字典"],
  ["日期|目标任务|完成进度|产出结果|问题与对策\n10日|写文档|100%|两篇|\n11日|访客户|80%|四家|一家取消", "台账"],
];

/** Larger arrangements: where the tables' headers and items are, as "header,rows first-last; …", rows counted from 1. */
export const arrangements: readonly (readonly [drawing: string, found: string])[] = [
  // repeated header per section w/ blank + banner, same columns => separate
  [
    "一、定量指标\n指标|权重|目标|得分\n收入|60%|100|90\n利润|40%|20|85\n小计|100%||88\n\n二、定性指标\n指标|权重|目标|得分\n协作|50%|好|80\n学习|50%|好|85",
    "2 3-4; 8 9-10",
  ],
  // groups with blank row separation under one header and group banners
  [
    "Goal|Weight|Target|Actual|Score\nFinancial|<|<|<|<\nRevenue|30%|10|9|3\nCost|20%|5|5|4\n||||\nCustomer|<|<|<|<\nNPS|30%|50|48|3\nChurn|20%|3%|4%|2\nTotal|100%|||",
    "1 3-8",
  ],
  // form with notes below, signature row
  [
    "2024年度绩效考核表|<|<|<|<\n部门：|市场部|姓名：|李四|\n考核指标|权重|目标值|完成值|评分\n品牌曝光|50%|100万|120万|95\n线索数|50%|500|480|90\n综合得分||||92.5\n评语：|<|<|<|<\n签字：||日期：||",
    "3 4-5",
  ],
  // 3 row header
  [
    "KPI|FY24 Plan|<|<|<|Weight\n^|H1|<|H2|<|^\n^|Target|Actual|Target|Actual|^\nRevenue|10|9|12|11|60%\nMargin|5|5|6|6|40%",
    "1,2,3 4-5",
  ],
  // item rows with several rows per indicator
  [
    "指标|项目|1月|2月|3月\n销售额|目标|10|12|14\n^|实际|9|12|15\n^|差异|-1|0|1\n回款额|目标|8|9|10\n^|实际|8|8|11\n^|差异|0|-1|1",
    "1 2-7",
  ],
  // title right above, id blank header col
  ["|Objectives|KPIs|Weight|Rating\n1|Grow|Revenue|50%|4\n2|Delight|CSAT|50%|3\n|Overall||100%|3.5", "1 2-3"],
  // numbered slots
  ["序号|工作目标|衡量标准|权重|自评|上级评\n1|||||\n2|||||\n3|||||\n合计|||||", "1 2-4"],
  // text paragraphs above and below
  [
    "This form is to be completed by the employee and the manager at the end of each review period and returned to HR.|<|<|<\nKPI|Weight|Self Score|Manager Score\nSales calls|50|4|4\nReports|50|3|4\n\nPlease attach supporting documents where ratings are below 3 or above 4.|<|<|<\nManager Signature:||Date:|",
    "2 3-4",
  ],
  // grade table under main without blank
  ["指标|权重|得分\n收入|60%|90\n成本|40%|80\n合计|100%|86\n等级|分数|说明\nA|90以上|优秀\nB|80-89|良好", "1 2-3"],
  // side by side with scale
  [
    "KPI|Weight|Score||Rating|Meaning\nRevenue|60%|4||5|Outstanding\nMargin|40%|3||4|Good\nTotal|100%|||3|Fair",
    "1 2-3",
  ],
  // OKR stacked blocks
  [
    "O1: Win the mid market|<|<\nKey Result|Target|Progress\nSign 20 logos|20|50%\nReach 1M ARR|1M|40%\n\nO2: Ship reliably|<|<\nKey Result|Target|Progress\nZero Sev1|0|100%\nMTTR under 1h|1h|70%",
    "2 3-4; 7 8-9",
  ],
  // checklist competency with long scale
  [
    "胜任力|行为描述|权重|1分|2分|3分|4分|5分|自评|上级评\n沟通|表达清楚|50%|差|一般|合格|良好|优秀|4|3\n执行|按时完成|50%|差|一般|合格|良好|优秀|4|4",
    "1 2-3",
  ],
  // weights per post
  [
    "考核指标|目标值|权重|<|<|数据来源\n^|^|经理|主管|专员|^\n销售额|100|50%|40%|60%|财务\n回款率|95%|50%|60%|40%|财务",
    "1,2 3-4",
  ],
  // total row labelled in second col with merged first
  ["类别|指标|分值|得分\n业绩|收入|50|45\n^|利润|30|28\n态度|协作|20|18\n|合计|100|91", "1 2-4"],
  [
    "KPI Dashboard\n\nKPI|Target|Actual|Status|Owner\nOn-time delivery|95%|93%|Yellow|Ops\nDefect rate|1%|0.8%|Green|QA\n\nLegend: Green = met, Yellow = within 5%",
    "3 4-5",
  ],
  [
    "部门绩效合约\n\n\n\n一级指标|二级指标|权重|考核标准|目标值|实际值|得分|考核部门\n效益类|营业收入|20|完成率×分值|1000|950|19|财务部\n|利润总额|30|完成率×分值|100|98|29.4|财务部\n运营类|客户满意度|25|问卷|90|91|25|市场部\n|流程优化|25|完成数|4|4|25|企管部\n加减分项|重大创新|±5|专项评审||||企管部\n合计||100|||||",
    "5 6-10",
  ],
];
