// Sheets of other kinds, in both languages, drawn before the recogniser had seen any of them.
import type { Workbook } from "../workbook";

export const heldOtherWorkbooks: readonly Workbook[] = [
  {
    name: "Held: offices",
    sheets: [
      {
        sheet: "部门预算执行",
        drawing: `
2025年1-9月部门预算执行情况表 | < | < | < | < | < | <
单位：万元
科目编码 | 科目名称 | 年初预算数 | 调整预算数 | 累计执行数 | 执行率 | 备注
2010101 | 行政运行 | 860 | 872 | 651.3 | 74.7% |
2010102 | 一般行政管理事务 | 120 | 110 | 63.8 | 58% | 采购延后
2010104 | 会议费 | 35 | 35 | 12.6 | 36% |
2010199 | 其他支出 | 48 | 60 | 41.5 | 69.2% | 追加信息化经费
合计 | < | 1063 | 1077 | 769.2 | 71.4% |`,
        tables: [],
      },
      {
        sheet: "进度计划",
        drawing: `
综合楼改造工程进度计划 | < | < | < | < | < | <
WBS | 任务名称 | 工期（天） | 开始时间 | 完成时间 | 完成百分比 | 负责人
1 | 前期准备 | 20 | 2025-03-03 | 2025-03-22 | 100% | 邵工
1.1 | 图纸会审 | 5 | 2025-03-03 | 2025-03-07 | 100% | 邵工
1.2 | 施工许可 | 15 | 2025-03-08 | 2025-03-22 | 100% | 方工
2 | 主体加固 | 45 | 2025-03-23 | 2025-05-06 | 80% | 焦工
3 | 机电安装 | 40 | 2025-04-20 | 2025-05-29 | 35% | 段工
4 | 竣工验收 | 10 | 2025-06-10 | 2025-06-19 | 0% | 邵工`,
        tables: [],
      },
      {
        sheet: "风险清单",
        drawing: `
序号 | 风险描述 | 风险类别 | 可能性 | 影响程度 | 风险值 | 风险等级 | 应对措施 | 责任部门 | 状态
1 | 关键供应商产能不足导致断料 | 供应 | 4 | 5 | 20 | 高 | 引入第二供应商，建立安全库存 | 采购部 | 处理中
2 | 汇率波动侵蚀出口毛利 | 财务 | 3 | 4 | 12 | 中 | 滚动锁汇 | 财务部 | 监控
3 | 核心岗位人员流失 | 人力 | 3 | 4 | 12 | 中 | 关键岗位继任计划 | 人力部 | 监控
4 | 机房停电 | 信息 | 2 | 5 | 10 | 中 | UPS与柴油机每月演练 | 信息部 | 已缓解`,
        tables: [],
      },
      {
        sheet: "问卷结果",
        drawing: `
食堂满意度问卷统计 | < | < | < | < | < | <
题号 | 题目 | 非常满意 | 满意 | 一般 | 不满意 | 平均分
Q1 | 您对菜品口味的评价 | 86 | 142 | 55 | 17 | 3.99
Q2 | 您对价格的评价 | 60 | 120 | 88 | 32 | 3.69
Q3 | 您对就餐环境的评价 | 110 | 131 | 47 | 12 | 4.13
Q4 | 您对服务态度的评价 | 124 | 125 | 40 | 11 | 4.21
有效问卷300份 | < | < | < | < | < | <`,
        tables: [],
      },
      {
        sheet: "成绩单",
        drawing: `
八年级（3）班期中成绩
学号 | 姓名 | 语文 | 数学 | 英语 | 物理 | 总分 | 班级名次
0301 | 白晓 | 112 | 118 | 109 | 88 | 427 | 2
0302 | 蔡立 | 104 | 97 | 111 | 79 | 391 | 5
0303 | 丁一 | 98 | 120 | 116 | 95 | 429 | 1
0304 | 冯佳 | 115 | 90 | 118 | 70 | 393 | 4
0305 | 高远 | 101 | 108 | 102 | 84 | 395 | 3
平均分 | | 106 | 106.6 | 111.2 | 83.2 | 407 |`,
        tables: [],
      },
      {
        sheet: "工资表",
        drawing: `
2025年9月工资发放表 | < | < | < | < | < | < | <
工号 | 姓名 | 基本工资 | 岗位津贴 | 绩效工资 | 应发合计 | 扣款 | 实发工资
A01 | 甲 | 6000 | 800 | 1500 | 8300 | 960 | 7340
A02 | 乙 | 5500 | 600 | 1200 | 7300 | 820 | 6480
A03 | 丙 | 7200 | 1000 | 2300 | 10500 | 1320 | 9180
合计 | | 18700 | 2400 | 5000 | 26100 | 3100 | 23000`,
        tables: [],
      },
      {
        sheet: "考勤表",
        drawing: `
部门考勤表（10月） | < | < | < | < | < | < | <
姓名 | 应出勤天数 | 实际出勤天数 | 迟到次数 | 事假 | 病假 | 加班小时 | 备注
徐明 | 18 | 18 | 0 | 0 | 0 | 6 |
罗兰 | 18 | 17 | 1 | 1 | 0 | 0 | 补卡一次
孔亮 | 18 | 15 | 2 | 0 | 3 | 2 |`,
        tables: [],
      },
      {
        sheet: "培训计划",
        drawing: `
2025年度培训计划表 | < | < | < | < | < | < | <
序号 | 培训主题 | 培训目标 | 培训对象 | 课时 | 计划时间 | 讲师 | 考核方式
1 | 新员工入职培训 | 了解公司制度与文化 | 当月新入职员工 | 16 | 每月第一周 | 人力部 | 笔试
2 | 精益生产 | 掌握价值流分析方法 | 班组长以上 | 24 | 4月 | 外聘 | 现场改善报告
3 | 消防演练 | 熟悉疏散路线 | 全员 | 2 | 6月、11月 | 安环部 | 实操
4 | 办公软件提高班 | 熟练使用数据透视表 | 职能部门 | 8 | 9月 | 内训师 | 上机`,
        tables: [],
      },
      {
        sheet: "库存盘点",
        drawing: `
仓库盘点表（9月末） | < | < | < | < | < | <
物料编码 | 物料名称 | 规格 | 单位 | 账面数量 | 实盘数量 | 差异
M1001 | 内六角螺栓 | M8×30 | 个 | 5200 | 5188 | -12
M1002 | 平垫圈 | φ8 | 个 | 9800 | 9800 | 0
M2107 | 密封圈 | 45×3 | 个 | 640 | 652 | 12
M3340 | 铝型材 | 4040 | 米 | 310 | 307.5 | -2.5`,
        tables: [],
      },
      {
        sheet: "会议决议",
        drawing: `
第39次办公会议定事项跟踪 | < | < | < | < | <
序号 | 议定事项 | 责任部门 | 责任人 | 完成时限 | 落实情况
1 | 启动二期厂房可行性研究 | 战略部 | 孟强 | 2025-08-31 | 已完成报告初稿
2 | 修订差旅管理办法 | 财务部 | 樊丽 | 2025-07-15 | 已印发
3 | 更换东门监控设备 | 行政部 | 霍雷 | 2025-07-31 | 设备到货待安装`,
        tables: [],
      },
      {
        sheet: "报价比较",
        drawing: `
空调设备询价比较表 | < | < | < | < | < | < | <
序号 | 设备名称 | 规格型号 | 数量 | 单位 | 供应商A单价 | 供应商B单价 | 供应商C单价
1 | 风管机 | 5匹 | 12 | 台 | 9800 | 10200 | 9650
2 | 多联外机 | 20匹 | 3 | 台 | 58000 | 55600 | 57200
3 | 新风机 | 2000m³/h | 6 | 台 | 13200 | 12900 | 13500
合计 | | | | | 370800 | 366600 | 368400`,
        tables: [],
      },
      {
        sheet: "缺陷清单",
        drawing: `
缺陷编号 | 所属模块 | 缺陷描述 | 严重程度 | 优先级 | 状态 | 提交人 | 处理人 | 提交日期 | 解决日期
BUG-118 | 订单 | 修改地址后运费未重新计算 | 严重 | 高 | 已解决 | 测试甲 | 开发乙 | 2025-08-02 | 2025-08-04
BUG-121 | 登录 | 验证码在夜间模式下看不清 | 一般 | 中 | 打开 | 测试甲 | 开发丙 | 2025-08-03 |
BUG-130 | 报表 | 导出超过1万行时超时 | 严重 | 高 | 打开 | 测试丁 | 开发乙 | 2025-08-06 |`,
        tables: [],
      },
      {
        sheet: "比赛评分",
        drawing: `
青年技能大赛决赛评分汇总 | < | < | < | < | < | < | <
出场顺序 | 选手 | 单位 | 评委1 | 评委2 | 评委3 | 最终得分 | 名次
1 | 选手01 | 一车间 | 88 | 90 | 87 | 88.3 | 2
2 | 选手02 | 二车间 | 91 | 93 | 90 | 91.3 | 1
3 | 选手03 | 质检部 | 84 | 86 | 88 | 86 | 3
4 | 选手04 | 维修班 | 82 | 85 | 80 | 82.3 | 4`,
        tables: [],
      },
      {
        sheet: "等级标准",
        drawing: `
绩效等级划分标准 | < | < | < | <
等级 | 得分区间 | 定义 | 比例控制 | 绩效系数
S 卓越 | 95分以上 | 业绩显著超出期望，是团队标杆 | ≤10% | 1.5
A 优秀 | 85-95分 | 业绩超出期望 | 20% | 1.2
B 良好 | 70-85分 | 达到期望，表现稳定 | 50% | 1
C 待改进 | 60-70分 | 部分达到期望，需要辅导 | 15% | 0.8
D 不合格 | 60分以下 | 未达到期望 | 5% | 0`,
        tables: [],
      },
      {
        sheet: "销售明细",
        drawing: `
日期 | 订单号 | 客户 | 产品 | 数量 | 单价 | 金额 | 业务员 | 是否回款
2025-09-01 | S2509001 | 东盛商贸 | 打印机 | 4 | 2300 | 9200 | 小金 | 是
2025-09-02 | S2509002 | 启明学校 | 投影仪 | 10 | 4100 | 41000 | 小叶 | 否
2025-09-02 | S2509003 | 东盛商贸 | 墨盒 | 60 | 120 | 7200 | 小金 | 是
2025-09-05 | S2509004 | 和美医院 | 扫描仪 | 2 | 5200 | 10400 | 小叶 | 是`,
        tables: [],
      },
      {
        sheet: "设备巡检",
        drawing: `
空压站日常巡检表 | < | < | < | < | <
序号 | 检查项目 | 检查标准 | 检查结果 | 异常处理 | 检查人
1 | 排气压力 | 0.65-0.75MPa | √ | | 老汪
2 | 油位 | 视镜1/2以上 | √ | | 老汪
3 | 冷却水温度 | ≤35℃ | × | 已清洗滤网 | 老汪
4 | 皮带松紧 | 无明显松动 | √ | | 老汪
5 | 异响 | 无 | √ | | 老汪`,
        tables: [],
      },
      {
        sheet: "花名册",
        drawing: `
序号 | 姓名 | 性别 | 部门 | 岗位 | 入职日期 | 学历 | 联系电话 | 备注
1 | 员工一 | 男 | 生产部 | 操作工 | 2019-03-11 | 中专 | 13x00000001 |
2 | 员工二 | 女 | 质量部 | 检验员 | 2021-07-05 | 大专 | 13x00000002 | 党员
3 | 员工三 | 男 | 设备部 | 维修工 | 2016-10-20 | 高中 | 13x00000003 |`,
        tables: [],
      },
      {
        sheet: "利润表",
        drawing: `
利润表（简表） | < | < | < | <
编制单位：云谷食品 | < | < | 单位：元 | <
项目 | 行次 | 本期金额 | 上期金额 | 增减率
一、营业收入 | 1 | 5236000 | 4810000 | 8.9%
减：营业成本 | 2 | 3412000 | 3205000 | 6.5%
销售费用 | 4 | 612000 | 570000 | 7.4%
管理费用 | 5 | 405000 | 398000 | 1.8%
二、营业利润 | 11 | 807000 | 637000 | 26.7%
三、净利润 | 18 | 613000 | 481000 | 27.4%`,
        tables: [],
      },
    ],
  },
  {
    name: "Held: companies",
    sheets: [
      {
        sheet: "RACI",
        drawing: `
Task / Deliverable | Sponsor | Project Manager | Business Analyst | Developer | Tester
Project charter | A | R | C | I | I
Requirements | I | A | R | C | C
Build | I | A | C | R | I
System test | I | A | C | C | R
Go-live decision | A | R | C | I | C`,
        tables: [],
      },
      {
        sheet: "Risks",
        drawing: `
Risk Register - Depot Move | < | < | < | < | < | < | <
ID | Risk | Probability | Impact | Score | Mitigation | Owner | Status
R1 | Landlord delays hand-over | 3 | 4 | 12 | Agree penalty clause | Legal | Open
R2 | Racking fails inspection | 2 | 5 | 10 | Pre-inspection in week 3 | Facilities | Open
R3 | Staff do not follow to the new site | 3 | 3 | 9 | Travel allowance | HR | Closed
R4 | IT lines not ready | 4 | 4 | 16 | Temporary 5G link | IT | Open`,
        tables: [],
      },
      {
        sheet: "Timesheet",
        drawing: `
Employee: J. Doe |  | Week ending: | 2025-05-16
Project | Task | Mon | Tue | Wed | Thu | Fri | Total
Atlas | Design | 4 | 4 | 2 | 0 | 3 | 13
Atlas | Review | 2 | 0 | 3 | 4 | 2 | 11
Internal | Meetings | 2 | 4 | 3 | 4 | 3 | 16
Total |  | 8 | 8 | 8 | 8 | 8 | 40`,
        tables: [],
      },
      {
        sheet: "Price list",
        drawing: `
SKU | Description | Unit | List Price | Discount | Net Price | Min. Qty
PX-10 | Label printer | each | 349 | 10% | 314.1 | 1
PX-11 | Label roll, 500 | roll | 12.5 | 5% | 11.88 | 20
PX-30 | Ribbon | each | 21 | 5% | 19.95 | 10
PX-44 | Carry case | each | 55 | 0% | 55 | 1`,
        tables: [],
      },
      {
        sheet: "Project budget",
        drawing: `
Budget vs Actual - Store Refit |  |  |  | 
Cost Item | Budget | Actual | Variance | % Used | Notes
Design fees | 18000 | 17250 | 750 | 96% | 
Joinery | 64000 | 68900 | -4900 | 108% | Extra counters
Lighting | 22500 | 21140 | 1360 | 94% | 
Signage | 9000 | 6200 | 2800 | 69% | Second sign pending
Contingency | 12000 | 3100 | 8900 | 26% | 
Total | 125500 | 116590 | 8910 | 93% | `,
        tables: [],
      },
      {
        sheet: "Survey",
        drawing: `
Employee Pulse Survey - May |  |  |  |  | 
Question | Strongly agree | Agree | Neutral | Disagree | Strongly disagree | Average
I know what is expected of me | 41 | 52 | 10 | 4 | 1 | 4.2
My manager gives me useful feedback | 28 | 47 | 20 | 9 | 4 | 3.8
I have the tools I need | 22 | 40 | 24 | 15 | 7 | 3.5
I would recommend this company | 35 | 44 | 18 | 7 | 4 | 3.9`,
        tables: [],
      },
      {
        sheet: "Issue log",
        drawing: `
Issue # | Summary | Reported By | Date Raised | Priority | Assigned To | Status | Target Date | Resolution
101 | Invoice PDF shows wrong currency | Finance | 2025-04-02 | High | Dev A | Closed | 2025-04-05 | Fixed in 3.2.1
102 | Search ignores accents | Support | 2025-04-04 | Medium | Dev B | Open | 2025-04-20 | 
103 | Login loop on old tablets | Stores | 2025-04-07 | High | Dev A | In progress | 2025-04-12 | `,
        tables: [],
      },
      {
        sheet: "Minutes",
        drawing: `
Weekly Operations Meeting - Minutes
Date: 2025-05-12 | Chair: P. Ruiz
Agenda Item | Discussion | Decision | Action | Owner | Due
Line 2 downtime | Gearbox noise since Friday | Replace on Sunday | Order gearbox | Maintenance | 2025-05-14
Overtime | Above plan in packing | Cap at 6 hours | Tell shift leads | HR | 2025-05-13
Visitors | Audit on Thursday | Prepare room | Book room | Reception | 2025-05-12`,
        tables: [],
      },
      {
        sheet: "Stock",
        drawing: `
Item No. | Item Name | Location | On Hand | Reorder Level | Reorder Qty | Unit Cost | Stock Value
4001 | Copy paper A4 | A1 | 120 | 50 | 100 | 4.2 | 504
4002 | Toner black | A3 | 14 | 10 | 10 | 68 | 952
4003 | Envelopes DL | B2 | 900 | 500 | 1000 | 0.04 | 36
4004 | Whiteboard pens | B4 | 35 | 40 | 60 | 0.9 | 31.5`,
        tables: [],
      },
      {
        sheet: "Training matrix",
        drawing: `
Training Matrix - Warehouse |  |  |  |  | 
Employee | Forklift | First aid | Fire warden | Manual handling | Expiry of next certificate
A. Novak | Yes | No | No | Yes | 2026-01-31
B. Silva | Yes | Yes | Yes | Yes | 2025-11-15
C. Tran | No | No | No | Yes | 2026-06-30
D. Weiss | Yes | No | Yes | Yes | 2025-09-01`,
        tables: [],
      },
      {
        sheet: "Vendor choice",
        drawing: `
Decision Matrix: Payroll Software
Criterion | Weight | Vendor A | Vendor B | Vendor C
Functional fit | 40% | 4 | 5 | 3
Cost over five years | 25% | 3 | 2 | 5
Ease of migration | 20% | 4 | 3 | 3
References | 15% | 5 | 4 | 2
Weighted total | 100% | 3.9 | 3.7 | 3.35`,
        tables: [],
        either: ["A2"],
      },
      {
        sheet: "Campaigns",
        drawing: `
Marketing Calendar |  |  |  |  |  | 
Month | Campaign | Channel | Audience | Start | End | Budget
January | Winter sale | Email | Members | 2025-01-06 | 2025-01-19 | 8000
February | Valentine bundle | Social | New visitors | 2025-02-03 | 2025-02-14 | 12000
March | Spring range | Display | All | 2025-03-10 | 2025-03-31 | 20000`,
        tables: [],
      },
      {
        sheet: "Pipeline",
        drawing: `
Opportunity | Account | Stage | Amount | Probability | Weighted Amount | Close Date | Owner | Next Step
Fleet renewal | Harbour Taxis | Negotiation | 240000 | 70% | 168000 | 2025-07-31 | Mika | Send contract
Pilot | Green Grocer | Proposal | 35000 | 40% | 14000 | 2025-08-15 | Jo | Demo on site
Upgrade | City Library | Qualification | 58000 | 20% | 11600 | 2025-10-01 | Mika | Budget call`,
        tables: [],
      },
      {
        sheet: "Expenses",
        drawing: `
Expense Report
Date | Category | Description | Amount | Currency | Receipt | Approved
2025-03-04 | Travel | Train to client | 84.5 | EUR | Yes | Yes
2025-03-04 | Meals | Lunch | 18.2 | EUR | Yes | Yes
2025-03-05 | Lodging | One night | 129 | EUR | Yes | Pending
Total |  |  | 231.7 |  |  | `,
        tables: [],
      },
      {
        sheet: "Test cases",
        drawing: `
Test ID | Scenario | Steps | Expected Result | Actual Result | Status | Tester | Comments
TC-01 | Log in with a valid account | Open page; enter account; submit | Home page is shown | Home page is shown | Pass | Kim | 
TC-02 | Log in with a wrong password | Open page; enter wrong password; submit | Error message | Error message | Pass | Kim | 
TC-03 | Reset password | Open reset; enter address | Mail within 1 minute | Mail after 4 minutes | Fail | Lee | Queue delay`,
        tables: [],
      },
      {
        sheet: "FMEA",
        drawing: `
Process Step | Failure Mode | Effect | Severity | Cause | Occurrence | Current Controls | Detection | RPN | Recommended Action
Filling | Underfill | Customer complaint | 6 | Nozzle wear | 4 | Check weigher | 3 | 72 | Replace nozzles every 6 weeks
Capping | Loose cap | Leakage | 7 | Torque drift | 3 | Hourly check | 5 | 105 | Torque sensor
Labelling | Wrong label | Recall | 9 | Mixed rolls | 2 | Barcode scan | 2 | 36 | None`,
        tables: [],
      },
      {
        sheet: "Rating scale",
        drawing: `
Performance Rating Scale |  |  |  | 
Performance Category | Point | Score Range | Preferred Action | Increment (%)
Outstanding | 5 | 91-100 | Increment with promotion | 15%
Superior | 4 | 81-90 | Increment | 10%
Good | 3 | 71-80 | Increment | 7%
Average | 2 | 61-70 | No change | 0%
Unsatisfactory | 1 | 0-60 | Improvement plan | 0%`,
        tables: [],
      },
      {
        sheet: "Sprint backlog",
        drawing: `
Sprint 14 Backlog
Story | Points | Priority | Assignee | Status | Remaining Hours
As a buyer I can save a basket | 5 | Must | Noa | In progress | 9
As a buyer I can share a basket | 3 | Should | Noa | To do | 12
As an admin I can refund part of an order | 8 | Must | Ivo | In progress | 16
Upgrade payment library | 2 | Must | Ivo | Done | 0`,
        tables: [],
      },
      {
        sheet: "Cash flow",
        drawing: `
Cash Flow Forecast | < | < | < | < | < | <
 | Jan | Feb | Mar | Apr | May | Jun
Opening balance | 52000 | 47300 | 50900 | 61200 | 58800 | 63100
Receipts from customers | 81000 | 88000 | 97000 | 84000 | 91000 | 95000
Payments to suppliers | -44000 | -43500 | -45000 | -45200 | -44800 | -46100
Payroll | -41700 | -40900 | -41700 | -41200 | -41900 | -42000
Closing balance | 47300 | 50900 | 61200 | 58800 | 63100 | 70000`,
        tables: [],
      },
      {
        sheet: "Ticket SLA log",
        drawing: `
Ticket | Opened | Priority | Response Target (min) | Response Actual (min) | Resolution Target (h) | Resolution Actual (h) | SLA Met | Agent
INC-2201 | 2025-06-02 | P1 | 15 | 9 | 4 | 3.5 | Yes | Rui
INC-2202 | 2025-06-02 | P3 | 60 | 75 | 24 | 20 | No | Ana
INC-2203 | 2025-06-03 | P2 | 30 | 22 | 8 | 10 | No | Rui
INC-2204 | 2025-06-03 | P3 | 60 | 18 | 24 | 6 | Yes | Ana`,
        tables: [],
      },
    ],
  },
];
