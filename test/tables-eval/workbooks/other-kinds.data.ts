// Workbooks that are not about performance indicators, though their words and shapes come near.
import type { Workbook } from "../workbook";

const other = (name: string, sheet: string, drawing: string): Workbook => ({
  name,
  sheets: [{ sheet, drawing, tables: [] }],
});

export const otherWorkbooks: readonly Workbook[] = [
  other(
    "department budget by month",
    "Budget 2025",
    `
Marketing budget 2025||||||
Cost centre|Account|Jan|Feb|Mar|Q1 Total|Budget Owner
4100|Agency fees|12000|12000|15000|39000|Kim
4100|Events|0|22000|4000|26000|Lee
4200|Software|3100|3100|3100|9300|Kim
Total||15100|37100|22100|74300|`,
  ),
  other(
    "费用预算执行表",
    "预算执行",
    `
2025年部门费用预算执行情况表|<|<|<|<|<
序号|费用科目|年度预算|累计执行|执行率|备注
1|差旅费|120000|86500|72.1%|
2|办公费|36000|21800|60.6%|
3|业务招待费|50000|48200|96.4%|接近上限
合计||206000|156500|76.0%|`,
  ),
  other(
    "project schedule with progress",
    "WBS",
    `
Project: Warehouse move||||||||
WBS|Task Name|Assigned To|Start|End|Days|% Complete|Status|Notes
1|Planning|||||100%|Done|
1.1|Survey the new site|Ola|2025-01-06|2025-01-10|5|100%|Done|
1.2|Draw the racking layout|Pim|2025-01-13|2025-01-24|10|100%|Done|
2|Move|||||20%|In progress|
2.1|Dismantle racks|Ola|2025-02-03|2025-02-14|10|40%|In progress|
2.2|Transport|Haul Ltd|2025-02-10|2025-02-21|10|0%|Not started|`,
  ),
  other(
    "项目进度计划",
    "进度计划",
    `
项目进度计划表|<|<|<|<|<|<
序号|任务名称|责任人|计划开始|计划完成|实际完成|完成率
1|需求调研|赵敏|2025-03-01|2025-03-10|2025-03-12|100%
2|系统设计|钱峰|2025-03-11|2025-03-25|2025-03-28|100%
3|开发联调|孙悦|2025-03-26|2025-05-10||45%
4|上线试运行|李哲|2025-05-11|2025-05-31||0%`,
  ),
  other(
    "risk register with scores and targets",
    "Risk Log",
    `
Risk ID|Description|Category|Likelihood (1-5)|Impact (1-5)|Risk Score|Response|Target Date|Risk Owner|Status
R1|Supplier insolvency|Commercial|2|5|10|Dual sourcing|2025-09-01|Buyer|Open
R2|Data migration errors|Technical|3|4|12|Dry runs|2025-07-15|IT Lead|Open
R3|Permit delays|Legal|3|3|9|Early filing|2025-06-01|Counsel|Closed`,
  ),
  other(
    "employee survey results",
    "Survey",
    `
Employee engagement survey 2025|||||
Question|Average score|2024|Change|Benchmark|Responses
I know what is expected of me at work|4.2|4.1|0.1|4.0|312
My manager gives me useful feedback|3.8|3.6|0.2|3.9|310
I would recommend this company|3.9|4.0|-0.1|3.8|311`,
  ),
  other(
    "满意度问卷",
    "问卷",
    `
食堂满意度调查问卷|<|<|<|<|<
序号|调查项目|非常满意|满意|一般|不满意
1|菜品口味|□|□|□|□
2|就餐环境|□|□|□|□
3|服务态度|□|□|□|□
4|价格合理|□|□|□|□
您的建议：|<|<|<|<|<`,
  ),
  other(
    "exam scores with rank",
    "期中成绩",
    `
七年级（2）班期中考试成绩表|<|<|<|<|<|<
学号|姓名|语文|数学|英语|总分|名次
1|林可|102|110|108|320|2
2|马飞|96|115|112|323|1
3|秦月|88|92|99|279|3
平均分||95.3|105.7|106.3|307.3|`,
  ),
  other(
    "考试成绩与权重",
    "总评",
    `
课程总评成绩|<|<|<|<|<
学号|姓名|平时成绩（30%）|期中成绩（20%）|期末成绩（50%）|总评
2023001|白杨|90|85|88|88
2023002|曹雨|78|80|75|76.9
2023003|丁一|85|90|92|89.5`,
  ),
  other(
    "gradebook",
    "Grades",
    `
Student|Quiz 1|Quiz 2|Midterm|Final|Weighted Average|Letter Grade
Weight|10%|10%|30%|50%||
Amy Wong|9|8|78|85|84|B
Ben Cole|7|9|66|71|70|C
Cleo Diaz|10|10|92|95|94|A`,
  ),
  other(
    "change log",
    "Changelog",
    `
Version|Date|Author|Change|Approved By
1.0|2024-11-02|Kim|First issue|QA
1.1|2025-01-18|Lou|Added section 4|QA
1.2|2025-03-03|Kim|Corrected limits in table 2|QA`,
  ),
  other(
    "price list",
    "报价",
    `
设备报价单|<|<|<|<|<|<
序号|设备名称|型号规格|单位|数量|单价（元）|合计（元）
1|交换机|24口千兆|台|6|1850|11100
2|无线AP|双频吸顶|个|20|620|12400
3|机柜|42U|个|2|2100|4200
总计||||||27700`,
  ),
  other(
    "attendance by day",
    "考勤",
    `
2025年4月考勤表|<|<|<|<|<|<|<
姓名|部门|1|2|3|4|出勤天数|备注
陈果|客服部|√|√|休|√|3|
戴安|客服部|√|迟|√|√|4|迟到一次`,
  ),
  other(
    "timesheet with targets",
    "Timesheet",
    `
Employee|Client|Week ending|Billable hours|Non-billable hours|Total hours|Utilisation
Ida Moen|Acme|2025-05-02|32|6|38|84%
Per Lund|Bolt|2025-05-02|28|10|38|74%
Siv Dahl|Acme|2025-05-02|36|2|38|95%`,
  ),
  other(
    "inventory with reorder level",
    "Inventory",
    `
Item No.|Description|Location|Qty on hand|Reorder level|Unit cost|Value|Status
A-100|Hex bolt M8|Bin 4|1200|500|0.12|144|OK
A-101|Hex nut M8|Bin 4|300|500|0.05|15|Reorder
B-220|Bearing 6204|Bin 9|46|20|3.4|156.4|OK`,
  ),
  other(
    "bug tracker",
    "缺陷跟踪",
    `
缺陷编号|缺陷标题|所属模块|严重程度|优先级|状态|提出人|处理人|提出日期|解决日期
B001|登录后偶发白屏|认证|严重|高|已关闭|周全|吴昊|2025-04-02|2025-04-05
B002|导出文件名乱码|报表|一般|中|处理中|周全|郑爽|2025-04-08|
B003|筛选条件未清空|列表|轻微|低|新建|冯璐||2025-04-11|`,
  ),
  other(
    "meeting minutes actions",
    "Actions",
    `
Action items from the steering committee||||
No.|Action|Owner|Due|Status
1|Confirm the vendor shortlist|Ann|2025-06-02|Open
2|Send the revised plan|Bob|2025-06-05|Done
3|Book the review room|Cy|2025-06-06|Open`,
  ),
  other(
    "income statement",
    "利润表",
    `
利润表|<|<|<
编制单位：华光公司|||单位：元
项目|行次|本期金额|上期金额
一、营业收入|1|8600000|7900000
减：营业成本|2|5100000|4820000
销售费用|3|620000|588000
管理费用|4|710000|690000
二、营业利润|5|2170000|1802000`,
  ),
  other(
    "sales record by order",
    "订单明细",
    `
订单号|下单日期|客户|产品|数量|单价|金额|业务员|回款状态
SO-1001|2025-02-03|安达贸易|滤芯|200|18|3600|陆川|已回款
SO-1002|2025-02-05|博远机电|轴承|50|46|2300|陆川|未回款
SO-1003|2025-02-09|诚信五金|滤芯|120|18|2160|万芳|已回款`,
  ),
  other(
    "sales by region report",
    "Sales by region",
    `
Quarterly sales report||||||
Region|Q1|Q2|Q3|Q4|Total|Share
North|120000|135000|128000|150000|533000|31%
South|98000|101000|99000|118000|416000|24%
East|88000|95000|102000|110000|395000|23%
West|90000|92000|97000|101000|380000|22%
Total|396000|423000|426000|479000|1724000|100%`,
  ),
  other(
    "recruitment pipeline",
    "招聘",
    `
招聘进度跟踪表|<|<|<|<|<|<
序号|招聘岗位|需求人数|到岗人数|招聘渠道|面试评分|状态
1|前端工程师|2|1|内推|85|进行中
2|测试工程师|1|1|猎头|90|已完成
3|产品助理|1|0|网站|78|进行中`,
  ),
  other(
    "training plan",
    "培训计划",
    `
2025年度培训计划|<|<|<|<|<|<
序号|培训主题|培训目标|培训对象|讲师|计划时间|考核方式
1|消防安全|掌握灭火器使用|全员|外聘|3月|实操
2|商务礼仪|规范接待流程|行政|内训师|5月|笔试
3|Excel 进阶|会用透视表|财务|内训师|6月|作业`,
  ),
  other(
    "supplier evaluation",
    "供应商评分",
    `
供应商评价表|<|<|<|<|<
供应商|质量（40分）|交期（30分）|价格（20分）|服务（10分）|总分
金辉五金|36|27|16|9|88
泰和包装|33|28|18|8|87
远航物流|38|24|15|9|86`,
  ),
  other(
    "software comparison matrix",
    "Evaluation",
    `
Requirement|Priority|Vendor X|Vendor Y|Vendor Z|Notes
Single sign-on|Must|Yes|Yes|No|
Audit trail|Must|Yes|Partial|Yes|
Mobile app|Should|No|Yes|Yes|Roadmap for X
Total score||18|21|15|`,
  ),
  other(
    "5S inspection checklist",
    "5S检查",
    `
车间5S检查表|<|<|<|<
序号|检查项目|检查结果|整改措施|责任人
1|地面无油污|合格||王工
2|工具定置摆放|不合格|补贴定位线|李工
3|通道畅通|合格||王工`,
  ),
  other(
    "requirements backlog with story points",
    "Backlog",
    `
ID|User Story|Priority|Story Points|Sprint|Assignee|Status
101|As a buyer I can save a basket|High|5|12|Mo|Done
102|As a buyer I can pay by invoice|High|8|13|Ana|In progress
103|As an admin I can export orders|Low|3|14||To do`,
  ),
  other(
    "customer list",
    "Customers",
    `
Customer ID|Name|Segment|Annual revenue|Account manager|Since
C-01|Acme|Key|1200000|Ida|2017
C-02|Bolt|Standard|260000|Per|2021`,
  ),
  other(
    "payroll with performance pay",
    "工资",
    `
2025年5月工资表|<|<|<|<|<|<|<
序号|姓名|部门|基本工资|绩效系数|绩效工资|扣款|实发
1|安然|生产部|5200|1.1|1650|320|6530
2|毕胜|生产部|5000|0.9|1350|300|6050
3|常青|质检部|5400|1.0|1500|340|6560`,
  ),
  other(
    "organisation performance results by department",
    "部门得分",
    `
各部门季度考核得分汇总|<|<|<|<
部门|一季度|二季度|三季度|平均分
生产部|92|90|94|92
质检部|95|93|96|94.7
采购部|88|85|90|87.7`,
  ),
  other(
    "blank template with instructions only",
    "说明",
    `
填表说明
1. 请各部门于每月5日前提交上月绩效考核表。
2. 权重合计应为100%，每项指标权重不低于5%。
3. 评分标准应写明计算办法。`,
  ),
  other(
    "equipment maintenance log",
    "保养记录",
    `
设备名称|保养日期|保养内容|保养人|结果|下次保养日期
空压机|2025-03-02|更换滤芯|邱工|正常|2025-06-02
注塑机3号|2025-03-05|润滑导轨|邱工|正常|2025-04-05`,
  ),
  other(
    "event run sheet",
    "Run sheet",
    `
Time|Activity|Location|Lead|Materials
08:30|Registration|Lobby|Ola|Badges
09:00|Opening|Hall A|Pim|Slides
10:30|Coffee|Foyer|Catering|`,
  ),
  other(
    "loan amortisation",
    "Loan",
    `
Loan amount|250000||||
Rate|4.2%||||
Period|Payment|Interest|Principal|Balance|
1|1347|875|472|249528|
2|1347|873.3|473.7|249054.3|
3|1347|871.7|475.3|248579|`,
  ),
  other(
    "stakeholder matrix",
    "Stakeholders",
    `
Stakeholder|Role|Interest|Influence|Strategy
CFO|Sponsor|High|High|Manage closely
Union|Advisor|High|Medium|Keep informed
Suppliers|Partner|Low|Medium|Monitor`,
  ),
  other(
    "quality inspection measurements",
    "检验记录",
    `
来料检验记录|<|<|<|<|<|<
批次|物料|标准值|上限|下限|实测值|判定
L2501|垫圈|5.00|5.05|4.95|5.02|合格
L2502|垫圈|5.00|5.05|4.95|5.07|不合格`,
  ),
];
