// Sheets of a third sort of layouts, drawn when the recogniser had learnt from two sets before and had not seen these.
import type { Workbook } from "../workbook";

export const heldThirdWorkbooks: readonly Workbook[] = [
  {
    name: "直营店长月度考核",
    sheets: [
      {
        sheet: "店长",
        drawing: `
（店长）绩效考核表（月度） | < | < | < | < | < | < | <
姓名 | | | | 考核期间 |   年   月 | < | <
工作考核 | < | < | < | < | < | < | <
序号 | 考核项目 | 权重 | 目标值要求 | 评分等级 | 得分 | < | <
^ | ^ | ^ | ^ | ^ | 自评30% | 上级70% | 结果
1 | 门店业绩目标完成率 | 30% | 月度业绩目标80万 | 达到目标30分；达成80%以上25分；不足80%为0分 | 25 | 25 | 25
2 | 门店月度耗卡完成率 | 20% | 月度耗卡额35万 | 达到目标20分；达成80%以上15分；不足80%为0分 | 20 | 20 | 20
3 | 员工流失率 | 20% | 保障团队稳定 | 普通员工流失一名扣5分 | 15 | 15 | 15
4 | 总结会 | 15% | 按要求召开周、半月、月度总结会 | 未召开一次扣5分 | 15 | 10 | 11.5
5 | 协助与配合 | 15% | 配合总部活动 | 投诉一次扣5分 | 15 | 15 | 15
加权合计 | < | < | < | < | 90 | 85 | 86.5
被考核人签字： | < | < | 考核人签字： | < | 日期： | < | <`,
        tables: ["A4-5 6-10 id indicator weight target scoring_rule self_score manager_score score/weighted_score"],
      },
    ],
  },
  {
    name: "店长计分",
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
店长绩效考核表 | < | < | < | < | < | <
考核时间：   年   月至   年   月 | < | < | < | < | < | <
序号 | 考评分项 | 权重 | 考评标准 | 完成情况 | 自评分 | 总经理评分 | 最终得分
1 | 营业收入完成比 | 10分 | 实际营收/预算营收×100%，完成比例×10=得分 | | | |
2 | 工作计划完成率 | 25分 | 每周日前提交总结与计划；延误一天扣3分 | | | |
3 | 销售综合指标完成比 | 20分 | 协议、会员卡、充值额按比例折算 | | | |
4 | 宾客卫生满意度 | 10分 | 点评网站卫生分低于4.6扣2分 | | | |
5 | 成本费用控制 | 20分 | 超预算1%扣1分 | | | |
6 | 安全与质检 | 15分 | 质检每个问题扣0.5分 | | | |
合计 | < | 100分 | | | | |`,
        tables: [
          "A3 4-9 id indicator/objective weight scoring_rule actual self_score manager_score score/weighted_score",
        ],
      },
    ],
  },
  {
    name: "零售店长绩效",
    sheets: [
      {
        sheet: "绩效表",
        drawing: `
零售门店店长销售业绩及管理绩效表 | < | < | < | < | <
员工姓名：某某 | < | < | 直接上级：某某 | < | <
所在部门：营运部 | < | < | 岗位编制：全职 | < | <
考核维度 | 指标名称 | 权重 | 目标值 | 评分标准 | 得分
销售业绩 | 月度销售额达成率 | 40% | 100% | 每低1%扣0.5分 | 38
^ | 客单价提升率 | ^ | 5% | 每低1%扣0.3分 | ^
^ | 新客户增长率 | ^ | 15% | 每低1%扣0.4分 | ^
团队管理 | 员工流失率 | 25% | 5% | 每高1%扣0.5分 | 22
^ | 培训覆盖率 | ^ | 100% | 每低10%扣0.3分 | ^
运营管理 | 商品损耗率 | 20% | 1% | 每高0.1%扣0.2分 | 19
^ | 陈列合规性 | ^ | 95% | 每低1%扣0.3分 | ^
顾客服务 | 投诉处理及时率 | 15% | 98% | 每低1%扣0.5分 | 14.5
总分 | < | 100% | < | < | 93.5
等级 | < | A | < | < | <`,
        tables: ["A4 5-12 objective indicator weight target scoring_rule score"],
      },
    ],
  },
  {
    name: "性能指标三列",
    sheets: [
      {
        sheet: "质量目标",
        drawing: `
前端质量目标（Q4）
指标 | 目标值 | 当前值 | 状态 | 差距
首屏加载时间 | < 1.2s | 1.05s | 达标 | -
API响应时间(P95) | ≤ 500ms | 610ms | 未达标 | 110ms
缓存命中率 | ≥ 90% | 86% | 未达标 | -4%
无500错误率 | 100% | 99.98% | 未达标 | -0.02%
类型覆盖率 | ≥ 95% | 97% | 达标 | -`,
        tables: ["A2 3-7 indicator target actual status other/actual"],
      },
    ],
  },
  {
    name: "团队目标与个人考核",
    sheets: [
      {
        sheet: "考核方案",
        drawing: `
项目组绩效方案
团队目标
目标 | 权重 | 评价标准
按时交付 | 30% | 第14天完成灰度发布
质量达标 | 30% | 无P0、P1级遗留缺陷
性能达标 | 20% | 响应时间低于500ms
用户满意 | 20% | 投诉率下降80%

沟通安排
会议 | 频率 | 时间 | 参与人
站会 | 每天 | 09:30 | 全员
里程碑评审 | 3次 | 下午 | 全员`,
        tables: ["A3 4-7 indicator/objective weight scoring_rule/target"],
      },
    ],
  },
  {
    name: "自主评估年度任务",
    sheets: [
      {
        sheet: "考核细则",
        drawing: `
2025年度基层党建工作目标考核细则 | < | < | < | < | < | <
一级指标及分值 | 二级指标 | 考核内容 | 计分标准 | 考核方式 | 单位自评 | 考评组核分
政治建设（25分） | 理论学习（10分） | 中心组学习每季度不少于1次，有计划、有记录 | 每少1次扣2分，扣完为止 | 查阅资料 | 10 | 9
^ | 主题教育（15分） | 专题党课、研讨、整改台账齐全 | 缺1项扣3分 | 查阅资料、座谈 | 14 | 14
组织建设（35分） | 三会一课（15分） | 按期召开，纪实完整 | 每缺1次扣1分 | 查阅纪实簿 | 15 | 14
^ | 发展党员（10分） | 程序规范，材料齐全 | 1处不规范扣1分 | 抽查档案 | 10 | 9
^ | 党费收缴（10分） | 按月足额收缴 | 漏缴1人次扣0.5分 | 查阅台账 | 10 | 10
作风建设（40分） | 服务群众（20分） | 办实事清单完成率100% | 按比例得分 | 实地核查 | 20 | 19
^ | 廉政教育（20分） | 每半年1次警示教育 | 少1次扣5分 | 查阅资料 | 20 | 20
合计 | < | < | < | < | 99 | 95`,
        tables: [
          "A2 3-9 objective indicator definition/target scoring_rule scoring_rule/evidence/other/definition self_score manager_score/score",
        ],
      },
    ],
  },
  {
    name: "产品经理季度考核",
    sheets: [
      {
        sheet: "PM",
        drawing: `
岗位：产品经理 | < | < | 考核季度：2025Q3 | < | < | < | <
| | | | | | | |
模块 | 占比 | KPI/OKR | 衡量口径 | 目标 | 实际 | 自评得分 | Leader打分 | 加权分
业绩目标 | 70% | 核心功能渗透率 | 使用人数/活跃人数 | 45% | 47.2% | 95 | 92 |
^ | ^ | 需求交付准时率 | 准时上线需求数/总数 | 90% | 88% | 88 | 85 |
^ | ^ | 用户反馈闭环时长 | 平均处理天数 | 3天 | 2.6天 | 95 | 95 |
行为价值观 | 30% | 协作 | 跨团队评价 | 4分 | 4.2分 | 90 | 88 |
^ | ^ | 创新 | 提案落地数 | 2个 | 1个 | 80 | 75 |
汇总 | | | | | | | |`,
        tables: [
          "A3 4-8 objective other/weight indicator definition/scoring_rule target actual self_score manager_score weighted_score",
        ],
      },
    ],
  },
  {
    name: "Municipal scorecard",
    sheets: [
      {
        sheet: "SDBIP",
        drawing: `
TOP LAYER SDBIP 2024/25 | < | < | < | < | < | < | < | < | < | < | <
Ref | National KPA | Strategic Objective | Key Performance Indicator | Unit of Measurement | Baseline | Annual Target | Quarterly Targets | < | < | < | Weight | POE
^ | ^ | ^ | ^ | ^ | ^ | ^ | Q1 | Q2 | Q3 | Q4 | ^ | ^
TL1 | Basic Service Delivery | Provide reliable infrastructure | Households with access to basic water | Number of households | 21450 | 22100 | 21600 | 21750 | 21900 | 22100 | 15 | Billing report
TL2 | Basic Service Delivery | Provide reliable infrastructure | Electricity losses kept within limit | % losses | 9.8% | 9% | 9% | 9% | 9% | 9% | 15 | Loss report
TL3 | Financial Viability | Improve revenue management | Debtor payment rate | % collected | 91% | 94% | 92% | 93% | 93% | 94% | 25 | Section 71 report
TL4 | Good Governance | Strengthen oversight | Audit committee meetings held | Number of meetings | 4 | 4 | 1 | 1 | 1 | 1 | 20 | Minutes
TL5 | Local Economic Development | Create jobs | Work opportunities created (EPWP) | Number of people | 310 | 350 | 80 | 170 | 260 | 350 | 25 | Employment contracts`,
        tables: [
          "A2-3 4-8 id objective objective indicator unit other target target target target target weight evidence",
        ],
      },
    ],
  },
  {
    name: "Grant progress report",
    sheets: [
      {
        sheet: "Progress",
        drawing: `
Quarterly grant report, April to June
KPI | Target | Actual | Measurement | Notes
Youth reading workshops delivered | 8 | 9 | Workshop sessions | Nine Saturday sessions were held
Learners reached | 120 | 137 | Unique learners attending | From the attendance register
Food parcels distributed | 200 | 214 | Parcels issued | 
Volunteer hours | 300 | 262 | Hours logged | Exam period`,
        tables: ["A2 3-6 indicator target actual definition/unit/scoring_rule remark"],
      },
    ],
  },
  {
    name: "Executive dashboard by department",
    sheets: [
      {
        sheet: "Exec",
        drawing: `
Department | KPI | Target | Actual | Variance | Previous Month | YTD | Status | Comment / Root Cause | Action | Owner
Sales | Monthly revenue | 100000 | 105000 | 5% | 98000 | 812000 | On Track | | | Sara
Sales | New logos | 50 | 45 | -10% | 47 | 391 | At Risk | Two reps left | Hire | Sara
Engineering | Uptime | 99.9 | 99.95 | 0.05% | 99.91 | 99.93 | On Track | | | David
Customer Success | NPS | 70 | 72 | 3% | 69 | 70 | Exceeding | | | Jenny
Finance | Burn rate | 50000 | 48000 | -4% | 51000 | 402000 | On Track | | | Robert`,
        tables: [
          "A1 2-6 owner_dept/objective indicator target actual actual/other actual/other actual status remark other/definition/remark owner",
        ],
      },
    ],
  },
  {
    name: "Board measures",
    sheets: [
      {
        sheet: "Dashboard",
        drawing: `
Colour key: GREEN = on track, YELLOW = discussion needed, RED = immediate action |  |  |  | 
 |  |  |  | 
Key Work Areas | Measure of Success or Impact | Annual Goal FY26 | 6 Months Ago | Actual Results (Now YTD) | Colour
Program outcomes | New communities served | 5 | 3 | 4 | GREEN
^ | Job retention at 24 months | 80% | 72% | 78% | YELLOW
Fund development | Grants committed by June 30 | 75% | 50% | 70% | YELLOW
^ | Member renewal rate | 70% | 65% | 82% | GREEN
Communications | Unique website visitors | 120000 | 90000 | 115000 | GREEN
Board | Meeting attendance | 90% | 84% | 79% | RED`,
        tables: ["A3 4-9 objective indicator target other/actual actual status"],
      },
    ],
  },
  {
    name: "Bonus calculation",
    sheets: [
      {
        sheet: "STI 2025",
        drawing: `
2025 Short-Term Incentive Calculation |  |  |  |  |  |  | 
Participant: | C. Iwu |  | Target bonus: | 15% |  |  | 
 |  |  |  |  |  |  | 
Metric | Weight | Min (50%) | Target (100%) | Max (150%) | Actual | Payout % | Weighted Payout
Group EBITDA (m) | 40% | 92 | 100 | 112 | 104.5 | 119% | 47.5%
Free cash flow (m) | 25% | 38 | 45 | 52 | 43 | 86% | 21.4%
Safety (TRIR) | 15% | 1.4 | 1.1 | 0.8 | 1 | 117% | 17.5%
Personal objectives | 20% | 50 | 100 | 150 | 110 | 110% | 22%
Total payout | 100% |  |  |  |  |  | 108.4%`,
        tables: [
          "A4 5-8 indicator weight target/other target target/other actual score/actual/other weighted_score/score/other",
        ],
      },
    ],
  },
  {
    name: "Teacher evaluation rubric",
    sheets: [
      {
        sheet: "Observation",
        drawing: `
Classroom Observation Form | < | < | < | < | <
Teacher: | | Observer: | | Date: |
Domain | Indicator | Unsatisfactory (1) | Basic (2) | Proficient (3) | Distinguished (4) | Score | Evidence
Planning | Lesson objectives are clear | Not stated | Stated, vague | Clear | Clear and shared with students | 3 | Plan page 2
^ | Materials fit the lesson | Missing | Partly | Fit | Fit and adapted | 4 | 
Classroom | Routines save time | Much time lost | Some lost | Little lost | Students run routines | 3 | 
^ | Respectful climate | Tension | Mixed | Respectful | Warm | 4 | 
Instruction | Questions make students think | Recall only | Some open | Mostly open | Students ask | 2 | Four recall questions
^ | Checks for understanding | None | At the end | Regular | Continuous | 3 | 
Total | | | | | | 19 |`,
        tables: [
          "A3 4-9 objective indicator scoring_rule/definition scoring_rule/definition scoring_rule/definition scoring_rule/definition score evidence",
        ],
      },
    ],
  },
  {
    name: "KPIs by owner with dates",
    sheets: [
      {
        sheet: "Log",
        drawing: `
KPI Register | | | | | | | |
# | KPI | Perspective | Formula | Freq. | Resp. | Tgt | Act. | Ach % | Wt | Wtd Score
1 | Order fill rate | Customer | Lines shipped / lines ordered | Mth | LOG | 97% | 96.1% | 99% | 20 | 19.8
2 | Scrap rate | Process | Scrap kg / input kg | Wk | PRD | 2% | 2.3% | 87% | 20 | 17.4
3 | Overtime hours | Process | Hours above 40 | Mth | HR | 350 | 310 | 113% | 15 | 16.9
4 | Training days per head | Learning | Days / headcount | Qtr | HR | 3 | 2.4 | 80% | 15 | 12
5 | EBIT margin | Financial | EBIT / sales | Mth | FIN | 8.5% | 8.9% | 105% | 30 | 31.4
 | | | | | | | | | 100 | 97.5`,
        tables: [
          "A2 3-7 id indicator objective definition/scoring_rule period owner/owner_dept target actual actual/other weight weighted_score",
        ],
      },
    ],
  },
  {
    name: "Self-review with two rating columns",
    sheets: [
      {
        sheet: "FY25 review",
        drawing: `
Mid-Year and Year-End Review | < | < | < | < | < | < | <
GOAL SETTING | < | < | MID-YEAR REVIEW | < | YEAR-END REVIEW | < | <
Goal | Key Measures | Weight | Progress | Employee Comments | Results | Self Rating | Manager Rating
Open two branches | Both open by October; payback under 3 years | 40% | Lease signed for one | Permit delays | Both open | 4 | 4
Raise average basket | Average basket above 42 | 35% | 40.8 | New bundles help | 42.6 | 4 | 4
Build a deputy | Deputy can run a store alone | 25% | Training started | | Runs Saturdays | 3 | 3
Overall | < | 100% | | | | 3.8 | 3.8`,
        tables: [
          "A2-3 4-6 indicator/objective definition/target/indicator/scoring_rule weight actual/status remark actual self_score manager_score",
        ],
      },
    ],
  },
];

export const heldThirdOtherWorkbooks: readonly Workbook[] = [
  {
    name: "Held third: other kinds",
    sheets: [
      {
        sheet: "投诉分类",
        drawing: `
9月客户投诉分类统计 | < | < | < | < | <
投诉类型 | 件数 | 占比 | 涉及客户 | 主要原因 | 责任部门
物流延误 | 42 | 42% | 40 | 中转站积压 | 物流部
包装破损 | 31 | 31% | 30 | 纸箱强度不足 | 包装部
错发漏发 | 17 | 17% | 17 | 拣货失误 | 仓储部
态度问题 | 10 | 10% | 9 | 新员工较多 | 客服部`,
        tables: [],
      },
      {
        sheet: "质检记录",
        drawing: `
来料检验记录 | < | < | < | < | < | <
批号 | 物料 | 检验项目 | 标准要求 | 实测值 | 判定 | 检验员
L0901 | 轴承 | 外径 | 30±0.01 | 30.004 | 合格 | 张检
L0901 | 轴承 | 硬度 | 58-62HRC | 60 | 合格 | 张检
L0902 | 弹簧 | 自由长度 | 45±0.5 | 45.8 | 不合格 | 李检
L0903 | 垫片 | 厚度 | 2±0.1 | 2.02 | 合格 | 张检`,
        tables: [],
      },
      {
        sheet: "党费台账",
        drawing: `
姓名 | 月缴基数 | 缴纳比例 | 1月 | 2月 | 3月 | 合计
甲 | 6000 | 1% | 60 | 60 | 60 | 180
乙 | 5200 | 1% | 52 | 52 | 52 | 156
丙 | 3000 | 0.5% | 15 | 15 | 15 | 45`,
        tables: [],
      },
      {
        sheet: "部门得分排名",
        drawing: `
三季度部门考核得分排名 | < | < | < | <
名次 | 部门 | 得分 | 上季度名次 | 变化
1 | 质量部 | 96.4 | 2 | ↑1
2 | 生产部 | 95.1 | 1 | ↓1
3 | 采购部 | 92.8 | 4 | ↑1
4 | 行政部 | 91.5 | 3 | ↓1`,
        tables: [],
        either: ["A2"],
      },
      {
        sheet: "项目经费",
        drawing: `
课题经费预算表 | < | < | < | <
科目 | 预算数（万元） | 已支出 | 余额 | 测算依据
设备费 | 45 | 38.2 | 6.8 | 购置试验台1套
材料费 | 30 | 12.5 | 17.5 | 试剂耗材
差旅费 | 8 | 3.1 | 4.9 | 调研6次
劳务费 | 17 | 9 | 8 | 研究生4人
合计 | 100 | 62.8 | 37.2 |`,
        tables: [],
      },
      {
        sheet: "审批流程",
        drawing: `
步骤 | 工作内容 | 负责部门 | 时限 | 输出文件
1 | 提交申请 | 需求部门 | 1天 | 申请单
2 | 审核预算 | 财务部 | 2天 | 审核意见
3 | 比价采购 | 采购部 | 5天 | 比价单
4 | 验收入库 | 仓储部 | 1天 | 入库单`,
        tables: [],
      },
      {
        sheet: "Action plan",
        drawing: `
Action Plan - Customer Survey |  |  |  |  | 
Action | Who | When | Resources Needed | Status | Notes
Publish survey results | Comms | 2025-03-01 | None | Done | 
Train front desk staff | HR | 2025-04-15 | Trainer | Planned | 
Extend opening hours | Ops | 2025-06-01 | Two part-timers | Planned | Needs budget`,
        tables: [],
      },
      {
        sheet: "Lab readings",
        drawing: `
Sample | Parameter | Method | Result | Unit | Limit | Pass/Fail
W-11 | pH | ISO 10523 | 7.4 | - | 6.5-8.5 | Pass
W-11 | Nitrate | ISO 7890 | 18 | mg/l | 50 | Pass
W-12 | Lead | ISO 8288 | 0.014 | mg/l | 0.01 | Fail
W-12 | Turbidity | ISO 7027 | 0.6 | NTU | 1 | Pass`,
        tables: [],
      },
      {
        sheet: "Ad spend",
        drawing: `
Campaign | Spend | Impressions | Clicks | CTR | Conversions | Cost per Conversion
Brand search | 1200 | 40500 | 2430 | 6% | 121 | 9.9
Display retargeting | 2600 | 910000 | 3640 | 0.4% | 88 | 29.5
Video | 3900 | 410000 | 2050 | 0.5% | 41 | 95.1`,
        tables: [],
      },
      {
        sheet: "Allocation",
        drawing: `
Model Portfolio |  |  | 
Asset Class | Benchmark | Allocation | Change
Equities | MSCI World | 55% | 5%
Bonds | Euro Aggregate | 30% | -5%
Property | EPRA | 10% | 0%
Cash | - | 5% | 0%`,
        tables: [],
      },
      {
        sheet: "Skills self-check",
        drawing: `
Skills Inventory |  |  |  | 
Employee | Skill | Current Level | Desired Level | Training
Omar | SQL | 2 | 4 | Course in May
Omar | Python | 3 | 4 | Project
Lea | SQL | 4 | 4 | None
Lea | Statistics | 2 | 3 | Book club`,
        tables: [],
      },
      {
        sheet: "Subscriptions",
        drawing: `
Plan | Customers | MRR | Churned | New | Net Change | ARPU
Starter | 1210 | 22990 | 61 | 90 | 29 | 19
Team | 430 | 33970 | 9 | 22 | 13 | 79
Business | 88 | 26312 | 1 | 4 | 3 | 299`,
        tables: [],
      },
    ],
  },
];
