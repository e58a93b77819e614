// Sheets as people lay them out, drawn for the tests: tables of indicators, and tables that look a little like them.

export interface Layout {
  readonly name: string;
  readonly sheet?: string;
  readonly drawing: string;
  /** What is to be found, table by table; rows count from 1 as Excel shows them. */
  readonly tables: readonly {
    readonly headers: readonly number[];
    readonly items: readonly [first: number, last: number];
    /** Roles from the left; "?" where several are right. */
    readonly roles: string;
  }[];
}

export const layouts: readonly Layout[] = [
  {
    name: "a plain Chinese sheet with a title, an info line, a total and a signature",
    drawing: `
销售部季度绩效考核表|<|<|<|<|<
姓名：|李明|部门：|销售部|考核期：|第三季度
序号|考核指标|权重|目标值|实际完成|得分
1|新签合同额|40%|300万|280万|93
2|回款及时率|30%|95%|97%|100
3|老客户续约率|30%|80%|70%|85
合计||100%|||92.7
被考核人签字：|||考核人签字：||`,
    tables: [{ headers: [3], items: [4, 6], roles: "id indicator weight target actual score" }],
  },
  {
    name: "groups merged in the first column, points instead of weights, self and manager scores under one header",
    drawing: `
考核类别|考核内容|分值|评分标准|评分|<
^|^|^|^|自评|上级
工作业绩|按期交付|30|延期一天扣 2 分|28|27
^|缺陷密度|20|每超 0.1 扣 1 分|18|19
^|文档齐全|20|缺一份扣 5 分|20|18
工作态度|协作配合|15|由协作方评价|14|13
^|遵守纪律|15|违纪一次扣 3 分|15|15
总分|<|100||95|92`,
    tables: [
      { headers: [1, 2], items: [3, 7], roles: "objective indicator weight scoring_rule self_score manager_score" },
    ],
  },
  {
    name: "subtotals after each group and a grand total",
    drawing: `
维度|指标名称|计算公式|单位|权重(%)|目标|完成值|备注
财务|净利润率|净利润/收入|%|25|12|11.4|
财务|预算偏差|实际/预算-1|%|15|5|3.2|
小计||||40|||
客户|投诉关闭时长|平均小时|小时|35|24|20|
客户|净推荐值|问卷|分|25|40|44|
小计||||60|||
合计||||100|||`,
    tables: [{ headers: [1], items: [2, 6], roles: "objective indicator definition unit weight target actual remark" }],
  },
  {
    name: "an English scorecard that starts at C4, with a weighted score",
    drawing: `
||Balanced Scorecard 2025|||||
|||||||
|||||||
||Perspective|KPI|Weight|Target|Actual|Rating|Weighted Score
||Financial|Operating margin|30%|14%|13.1%|3|0.9
||Customer|Net promoter score|30%|45|51|4|1.2
||Process|First pass yield|25%|97%|97.5%|3|0.75
||People|Regretted attrition|15%|5%|8%|2|0.3
||Total||100%||||3.15`,
    tables: [{ headers: [4], items: [5, 8], roles: "objective indicator weight target actual score weighted_score" }],
  },
  {
    name: "an appraisal form with competencies below the goals",
    drawing: `
Annual Performance Review|<|<|<
Employee:|Ana Ruiz|Manager:|Tom Beck
|||
Goals|Weight|Self Rating|Manager Rating
Launch the partner portal|50|4|3
Cut onboarding to two weeks|50|3|4
|||
Competency|Rating|Comments|
Communication|4|Clear in writing|
Teamwork|3||
Ownership|4|Takes the hard calls|`,
    tables: [
      { headers: [4], items: [5, 6], roles: "indicator weight self_score manager_score" },
      { headers: [8], items: [9, 11], roles: "indicator score remark" },
    ],
  },
  {
    name: "objectives and key results with merged objectives",
    drawing: `
Objective|Key Result|Owner|Start|Target|Current|Progress
Make support a reason to stay|Median first reply under 2 hours|Mia|6|2|3|75%
^|CSAT at 95%|Leo|88|95|92|57%
Earn trust in data|Daily loads finished by 7:00|Ivy|80%|99%|97%|89%
^|Zero unowned tables|Sam|140|0|35|75%`,
    tables: [{ headers: [1], items: [2, 5], roles: "objective indicator owner ? target actual actual" }],
  },
  {
    name: "OKR in Chinese, key results weighted within their objective",
    drawing: `
目标O|关键结果KR|权重|进度|信心指数
打造稳定的交付平台|发布失败率降到 1%|50%|60%|7
^|回滚时间小于 5 分钟|50%|40%|6
让新人更快上手|入职一周内完成首次发布|60%|80%|8
^|新人满意度 4.5 分|40%|30%|5`,
    tables: [{ headers: [1], items: [2, 5], roles: "objective indicator weight actual status" }],
  },
  {
    name: "targets and actuals by quarter under two headers",
    drawing: `
KPI|Unit|Target|<|<|<|Actual|<|<|<
^|^|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4
Orders shipped on time|%|95|95|96|96|94|95||
Energy per unit|kWh|3.2|3.1|3.0|2.9|3.3|3.0||
Near misses reported|count|20|20|25|25|18|26||`,
    tables: [
      {
        headers: [1, 2],
        items: [3, 5],
        roles: "indicator unit target target target target actual actual actual actual",
      },
    ],
  },
  {
    name: "empty rows for more items above the total",
    drawing: `
部门月度绩效计划|<|<|<|<
序号|重点工作|完成标准|权重|完成时间
1|上线结算模块|通过验收|60|3月20日
2|清理历史数据|差错为零|40|3月28日
3||||
||||
合计|||100|`,
    tables: [{ headers: [2], items: [3, 6], roles: "id indicator target weight period" }],
  },
  {
    name: "a blank form: nothing but headers, slots and a total",
    drawing: `
岗位绩效考核表|<|<|<|<
指标|权重|目标值|评分标准|得分
||||
||||
||||
合计||||`,
    tables: [{ headers: [2], items: [3, 5], roles: "indicator weight target scoring_rule score" }],
  },
  {
    name: "a definitions list",
    drawing: `
指标编号|指标名称|指标定义|计算公式|数据来源|考核周期|责任部门
K01|库存周转天数|库存平均存放时间|平均库存/日均出库|仓储系统|月度|物流部
K02|订单满足率|一次足量发货的订单比例|足量订单/全部订单|订单系统|月度|计划部`,
    tables: [{ headers: [1], items: [2, 3], roles: "id indicator definition definition evidence period owner_dept" }],
  },
  {
    name: "two tables side by side",
    drawing: `
KPI|Weight|Score||Competency|Weight|Score
Revenue|60%|3||Coaching|50%|4
Margin|40%|4||Judgement|50%|3`,
    tables: [
      { headers: [1], items: [2, 3], roles: "indicator weight score" },
      { headers: [1], items: [2, 3], roles: "indicator weight score" },
    ],
  },
  {
    name: "bilingual headers with line notes",
    drawing: `
指标 KPI|权重 Weight (%)|目标值 Target|实际值 Actual|得分 Score
交付准时率|60|95%|93%|88
客户投诉数|40|5|3|100`,
    tables: [{ headers: [1], items: [2, 3], roles: "indicator weight target actual score" }],
  },
  {
    name: "section banners between the items",
    drawing: `
Performance Indicator|Max Points|Points Earned|Comments
A. Delivery|<|<|<
Releases on schedule|20|18|
Escaped defects|20|15|two in May
B. People|<|<|<
Hiring plan met|30|30|
Team engagement|30|24|
Total|100|87|`,
    tables: [{ headers: [1], items: [3, 7], roles: "indicator weight score remark" }],
  },
  {
    name: "a KPI tracker without weights",
    drawing: `
Metric|Owner|Baseline|Target|Actual|Status
Churn|Kay|4.1%|3.0%|3.4%|At risk
Activation rate|Noor|31%|40%|42%|On track
Weekly active teams|Kay|820|1200|990|On track`,
    tables: [{ headers: [1], items: [2, 4], roles: "indicator owner ? target actual status" }],
  },
];

export const otherTables: readonly Layout[] = [
  [
    "a cost budget",
    "Budget",
    "Item|Category|Budget|Actual|Variance\nOffice rent|Fixed|12000|12000|0\nTravel|Variable|3000|4100|1100\nTotal||15000|16100|1100",
  ],
  [
    "采购清单",
    "采购",
    "序号|品名|规格|单位|数量|单价|金额|备注\n1|显示器|27寸|台|4|1200|4800|\n2|键盘|机械|把|4|300|1200|\n合计||||||6000|",
  ],
  [
    "a RACI chart",
    "RACI",
    "Activity|PM|Dev Lead|QA|Sponsor\nScope|A|R|C|I\nBuild|I|A|R|I\nTest|I|C|A|I\nRelease|A|R|C|I",
  ],
  [
    "a risk register",
    "Risks",
    "ID|Risk|Probability|Impact|Score|Owner|Mitigation|Status\n1|Key supplier fails|3|4|12|Ann|Second source|Open\n2|Late permits|2|5|10|Bob|Start early|Open",
  ],
  [
    "风险登记册",
    "风险",
    "编号|风险描述|可能性|影响程度|风险等级|责任人|应对措施|状态\n1|关键人员离职|中|高|高|王芳|备份人选|跟踪中\n2|需求变更频繁|高|中|高|李强|变更评审|跟踪中",
  ],
  [
    "a launch checklist",
    "Checklist",
    "Task|Owner|Due Date|Done\nFreeze the schema|Ola|5 May|Yes\nWrite release notes|Pim|7 May|No\nBook the room|Ola|9 May|No",
  ],
  [
    "a project plan",
    "Plan",
    "Task|Start|Finish|Duration|Predecessor|Resource\nDesign|1 Mar|9 Mar|7|| Eva\nBuild|10 Mar|30 Mar|15|1|Eva\nTest|31 Mar|9 Apr|8|2|Jon",
  ],
  [
    "a survey",
    "Survey",
    "Question|Strongly agree|Agree|Disagree|Comment\nI know what is expected of me.|12|20|3|\nI have what I need to do my work.|8|18|9|",
  ],
  [
    "an exam paper",
    "考试",
    "题号|题目|选项|答案|分值\n1|下列哪项是水果？|A 苹果 B 桌子|A|5\n2|一年有几个月？|A 10 B 12|B|5",
  ],
  ["class marks", "成绩单", "学号|姓名|语文|数学|英语|总分\n01|张三|88|92|79|259\n02|李四|75|81|90|246"],
  [
    "a list of people and their results",
    "汇总",
    "序号|姓名|部门|考核得分|考核等级|备注\n1|赵一|财务部|92|A|\n2|钱二|财务部|85|B|\n3|孙三|行政部|88|B|",
  ],
  [
    "a grade scale",
    "Scale",
    "Score|Meaning\n5|Outstanding\n4|Above expectations\n3|Meets expectations\n2|Below expectations",
  ],
  ["等级说明", "等级", "等级|分数范围|说明\nA|90-100|优秀\nB|80-89|良好\nC|60-79|合格"],
  [
    "a payroll sheet",
    "工资表",
    "工号|姓名|基本工资|绩效工资|补贴|实发工资\n101|周五|8000|2000|300|10300\n102|吴六|7500|1800|300|9600",
  ],
  [
    "a bug list",
    "Bugs",
    "ID|Title|Severity|Status|Assigned To|Created\n881|Crash on save|High|Open|Kim|3 May\n882|Wrong total|Medium|Closed|Lou|4 May",
  ],
  [
    "a contact list",
    "通讯录",
    "姓名|部门|岗位|电话|邮箱\n郑七|研发部|工程师|13800000000|z7@example.com\n王八|市场部|专员|13900000000|w8@example.com",
  ],
  [
    "vendor selection",
    "Vendor comparison",
    "Criteria|Weight|Vendor A|Vendor B|Vendor C\nPrice|40%|3|4|5\nSupport|35%|5|3|2\nSecurity|25%|4|4|3\nTotal|100%|3.95|3.65|3.45",
  ],
  [
    "a meeting log",
    "会议",
    "日期|议题|结论|负责人|完成时间\n3月1日|春季活动|延期|小陈|3月20日\n3月8日|办公搬迁|通过|小林|4月1日",
  ],
  ["a stock list", "Inventory", "SKU|Product|Brand|Stock|Unit Price\nA1|Lamp|Lumo|40|19.9\nA2|Desk|Nord|8|240"],
  [
    "a timesheet",
    "Timesheet",
    "Name|Project|Mon|Tue|Wed|Thu|Fri|Total\nIda|Atlas|8|8|6|8|8|38\nOle|Atlas|8|7|8|8|4|35",
  ],
  [
    "interview notes",
    "Interview",
    "Candidate|Question|Answer|Rating\nM. Lee|Tell me about a conflict|Stayed calm|4\nM. Lee|Why this team?|Knows the product|3",
  ],
  [
    "training records",
    "培训记录",
    "序号|培训课程|培训日期|讲师|参加人数|费用\n1|消防安全|2月3日|外聘|40|2000\n2|数据入门|2月17日|内部|15|0",
  ],
  ["attendance", "考勤", "工号|姓名|应出勤|实际出勤|迟到|请假\n101|冯九|22|21|1|0\n102|陈十|22|22|0|0"],
  [
    "test cases",
    "Test cases",
    "Test Case|Precondition|Steps|Expected Result|Actual Result|Status\nLogin|User exists|Enter name|Signed in|Signed in|Pass\nLogout|Signed in|Press exit|Signed out|Signed out|Pass",
  ],
  [
    "a sales record",
    "Sales",
    "Date|Customer|Product|Quantity|Price|Amount\n1 May|Acme|Lamp|4|20|80\n2 May|Bolt|Desk|1|240|240",
  ],
].map(([name = "", sheet = "", drawing = ""]) => ({ name, sheet, drawing, tables: [] }));
