// Sheets of yet other layouts, drawn after the recogniser had learnt from the ones before and before it had seen these.
import type { Workbook } from "../workbook";

export const heldAgainWorkbooks: readonly Workbook[] = [
  {
    name: "绩效运行监控",
    sheets: [
      {
        sheet: "监控表",
        drawing: `
项目支出绩效运行监控表 | < | < | < | < | < | < | < | < | < | <
项目名称：乡村图书室提升 | < | < | < | < | 填报单位：文旅局 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | < | 完成目标可能性 | < | 备注
^ | ^ | ^ | ^ | ^ | ^ | 制度保障 | 原因说明 | 确定能 | 有可能 | ^
产出指标 | 数量指标 | 提升图书室数量 | ≥15个 | 8个 | 15个 | | | √ | |
^ | ^ | 新增图书册数 | ≥1.2万册 | 0.7万册 | 1.3万册 | | | √ | |
^ | 质量指标 | 验收合格率 | 100% | 100% | 100% | | | √ | |
^ | 时效指标 | 按期完成率 | 100% | 53% | 95% | | 汛期影响施工 | | √ | 已调整工期
效益指标 | 社会效益指标 | 日均借阅人次 | ≥300 | 260 | 310 | | | √ | |
满意度指标 | 服务对象满意度 | 读者满意度 | ≥90% | - | 92% | | | √ | |`,
        tables: ["A3-4 5-10 objective objective indicator target actual actual/other/target ? remark ? ? remark"],
      },
    ],
  },
  {
    name: "试用期转正考核",
    sheets: [
      {
        sheet: "转正考核",
        drawing: `
试用期员工转正考核表 | < | < | < | < | <
姓名 | 郑小满 | 部门 | 设计部 | 入职日期 | 2025-05-06
考核项目 | 评价要点 | 分值 | 部门评分 | 人力评分 | 平均得分
团队协作 | 主动与同事沟通、配合，全局观念强 | 20 | 17 | 18 | 17.5
^ | 关系融洽，有一定的全局观念 | 16 | ^ | ^ | ^
^ | 关系一般，尚能协作 | 12 | ^ | ^ | ^
^ | 关系紧张，沟通不顺畅 | 8 | ^ | ^ | ^
学习能力 | 主动学习并能举一反三 | 20 | 16 | 16 | 16
^ | 能按要求学习，掌握较快 | 16 | ^ | ^ | ^
^ | 需要督促 | 12 | ^ | ^ | ^
^ | 学习意愿低 | 8 | ^ | ^ | ^
执行力 | 超额完成任务 | 20 | 18 | 17 | 17.5
^ | 按时完成任务 | 16 | ^ | ^ | ^
^ | 偶有拖延 | 12 | ^ | ^ | ^
^ | 经常拖延 | 8 | ^ | ^ | ^
总分 | < | < | 51 | 51 | 51
试用期工作总结 | < | < | < | < | <
部门意见：同意转正（  ） 延长试用（  ） 不予录用（  ） | < | < | < | < | <`,
        tables: ["A3 4-15 indicator scoring_rule/definition weight manager_score/score manager_score/score score"],
      },
    ],
  },
  {
    name: "人事考绩",
    sheets: [
      {
        sheet: "考绩表B",
        drawing: `
管理人员人事考绩表（B） | < | < | < | < | < | < | < | < | <
评价项目 | 满分 | 判定基准 | < | < | < | < | 评分 | < | <
^ | ^ | A特别优秀 | B优秀 | C普通 | D需努力 | E差 | 第一次考核 | 第二次考核 | 总经理调整
严守纪律 | 15 | 15分 | 14-12分 | 11-9分 | 8-6分 | 5分以下 | 13 | 12 |
工作积极 | 15 | 15分 | 14-12分 | 11-9分 | 8-6分 | 5分以下 | 14 | 13 |
忠于职务 | 10 | 10分 | 9-8分 | 7-5分 | 5-4分 | 3分以下 | 9 | 9 |
工作效率 | 15 | 15分 | 14-12分 | 11-9分 | 8-6分 | 5分以下 | 11 | 12 |
革新意识 | 10 | 10分 | 9-8分 | 7-5分 | 5-4分 | 3分以下 | 6 | 7 |
合计 | 65 | | | | | | 53 | 53 |
对判定加薪的反映 | < | < | < | < | < | < | < | < | <`,
        tables: [
          "A2-3 4-8 indicator weight scoring_rule scoring_rule scoring_rule scoring_rule scoring_rule score/manager_score score/manager_score score/manager_score",
        ],
      },
    ],
  },
  {
    name: "活动月考核评分",
    sheets: [
      {
        sheet: "评分表",
        drawing: `
“质量月”活动考核评分表 | < | < | < | < | < | <
考核单位（盖章）： | < | < | < | < | < | <
考核项目 | < | 考核标准 | 分值 | 评分方式 | 落实情况⏎（提供数据） | 考核得分
一、组织发动 | （一）组织机构 | 1.成立专门活动组织机构 | 5 | 未落实的不得分 | 是 | 5
^ | ^ | 2.指定活动联络员 | 3 | 未落实的不得分 | 是 | 3
^ | （二）领导重视 | 3.召开专题会议部署 | 7 | 未提供资料不得分 | 9月2日召开 | 7
^ | ^ | 4.单位领导出席活动 | 5 | 每缺1次扣1分 | 出席3次 | 4
小计 | < | < | 20 | | | 19
二、活动开展 | （三）宣传教育 | 5.悬挂宣传标语 | 5 | 少1条扣0.5分 | 12条 | 5
^ | ^ | 6.组织质量知识竞赛 | 10 | 参与率每低5%扣1分 | 参与率81% | 9
^ | （四）改进提升 | 7.完成质量改进课题 | 15 | 每少1项扣5分 | 3项 | 15
小计 | < | < | 30 | | | 29
总计 | < | < | 50 | | | 48`,
        tables: [
          "A3 4-11 objective indicator/objective scoring_rule/definition/indicator weight scoring_rule actual score",
        ],
      },
    ],
  },
  {
    name: "IT职员考核",
    sheets: [
      {
        sheet: "表二",
        drawing: `
IT职员绩效考核表（表二） | < | < | < | < | < | < | <
考核项目 | 权重 | 评分标准 | 自评分① | 同级及接口部门评分② | < | 部门负责人评分③ | <
^ | ^ | ^ | ^ | 评分 | 实得 | 评分 | 实得
业务技能水平 | 20 | 5大大超出期望；4超出期望；3达到期望；2大部分达到；1未达到 | 4 | 4 | 16 | 4 | 16
责任感 | 15 | 同上 | 4 | 3 | 9 | 4 | 12
工作效率 | 15 | 同上 | 3 | 3 | 9 | 3 | 9
团队精神 | 10 | 同上 | 5 | 4 | 8 | 4 | 8
计划能力 | 10 | 同上 | 3 | 3 | 6 | 3 | 6
创新能力 | 15 | 同上 | 3 | 3 | 9 | 2 | 6
沟通能力 | 15 | 同上 | 4 | 4 | 12 | 4 | 12
考核实得分 | < | < | | | 69 | | 69
部门负责人评语： | < | < | < | < | < | < | <`,
        tables: ["A2-3 4-10 indicator weight scoring_rule self_score ? ? manager_score ?"],
      },
    ],
  },
  {
    name: "KPI与重点工作",
    sheets: [
      {
        sheet: "财务部",
        drawing: `
财务部2025年度组织绩效责任书 |  |  |  |  |  |  | 
类别 | 序号 | 指标/工作名称 | 考核目标 | 权重 | 考核评分办法 | 数据提供 | 牵头高管
KPI指标 | 1 | 全面预算偏差率 | ≤5% | 15% | 每超1个百分点扣3分 | 财务部 | 许总
^ | 2 | 资金归集率 | ≥92% | 15% | 每低1个百分点扣2分 | 资金中心 | 许总
^ | 3 | 报表报送及时率 | 100% | 10% | 每迟报1次扣2分 | 财务部 | 许总
GS重点工作 | 4 | 司库系统上线 | 9月底前完成试运行 | 25% | 每延迟1个月扣5分 | 信息部 | 贺总
^ | 5 | 税务风险自查 | 6月底前完成并整改 | 20% | 未整改1项扣2分 | 审计部 | 许总
^ | 6 | 财务人才培养 | 2人取得高级职称 | 15% | 少1人扣5分 | 人力部 | 许总
否决项 | 7 | 重大财务违规 | 不发生 | - | 发生即为不合格 | 审计部 | 许总
 |  |  |  |  |  |  | 
签约人： |  |  | 审核人： |  |  | 日期： | `,
        tables: ["A2 3-9 objective id indicator target weight scoring_rule evidence/owner_dept owner"],
      },
    ],
  },
  {
    name: "双周OKR",
    sheets: [
      {
        sheet: "商业化",
        drawing: `
周期 | 2025 Q3 | 更新人 | 阿洛
Objective | Key Results | 分配权重 | 对齐 | 本周进展 | 下周计划 | 健康状态 | 最终打分
O1 建立可预测的收入增长 | KR1 广告填充率由72%提升到80% | 30% | 公司O2 | 77.4%，新增两家渠道 | 接入第三家渠道 | 正常 | 0.7
^ | KR2 千次展示收入提升15% | 40% | 公司O2 | +9% | 上线竞价底价策略 | 有风险 | 0.6
^ | KR3 直客收入占比达到35% | 30% | 公司O2 | 31% | 拜访10家品牌 | 正常 | 0.8
O2 降低广告对体验的伤害 | KR1 广告投诉率低于万分之二 | 50% | 公司O1 | 万分之2.3 | 下线低质素材 | 有风险 | 0.6
^ | KR2 广告加载时长低于400ms | 50% | 公司O1 | 410ms | 预加载灰度 | 正常 | 0.9`,
        tables: ["A2 3-7 objective indicator weight other/objective actual ? status score"],
      },
    ],
  },
  {
    name: "职责自评",
    sheets: [
      {
        sheet: "自评",
        drawing: `
2025年中绩效自评（职能线） | < | < | < | < | < | < | <
请按照工作占比从高到低填写，合计100%。 | < | < | < | < | < | < | <
主要职责 | 占比 | 完成情况 | 亮点 | 不足 | 自评分 | 直属上级评分 | 虚线上级评分
薪酬核算与发放 | 40% | 全年0差错，覆盖1200人 | 上线自动核对脚本 | 异地社保规则掌握不够 | 92 | 90 | 
编制与预算管理 | 30% | 月度编制偏差控制在2%以内 | 推动按月复盘 | 与业务沟通偏晚 | 88 | 85 | 
员工关系 | 20% | 处理争议6起，均协商解决 | | 文档沉淀少 | 85 | 86 | 
其他临时工作 | 10% | 支持校招12场 | | | 85 | 84 | 
合计 | 100% | | | | 88.9 | 87.1 | `,
        tables: [
          "A3 4-7 indicator weight actual remark/evidence/actual/other remark/other self_score manager_score manager_score",
        ],
      },
    ],
  },
  {
    name: "Performance agreement of a director",
    sheets: [
      {
        sheet: "Schedule 1",
        drawing: `
SCHEDULE 1: INSTITUTION-SPECIFIC OUTPUTS AND DELIVERABLES | < | < | < | < | < | < | < | < | <
No. | Key Results Area | Deliverables / Outputs | Objectively Verifiable Indicators | Baseline | Annual Target | Weight | Actual Output | Raw Score | Weighted Raw Score
1 | Policy formulation | Sanitation bill submitted to Cabinet | Date of submission | Draft bill | By 30 June | 20 | Submitted 12 July | 3 | 60
2 | ^ | Regulations reviewed | Number of regulations | 4 | 6 | 10 | 6 | 4 | 40
3 | Service delivery | Permits issued within 30 days | % of permits | 61% | 80% | 25 | 78% | 3 | 75
4 | ^ | Client service charter displayed | Number of offices | 10 | 16 | 15 | 16 | 4 | 60
5 | Human resources | Staff trained in records management | Number of staff | 45 | 120 | 15 | 131 | 5 | 75
6 | Financial management | Audit recommendations implemented | % implemented | 70% | 95% | 15 | 96% | 4 | 60
TOTAL | < | < | < | < | < | 100 | | | 370`,
        tables: [
          "A2 3-8 id objective indicator/objective indicator/definition/unit other target weight actual score weighted_score",
        ],
      },
    ],
  },
  {
    name: "KRA format",
    sheets: [
      {
        sheet: "Part I",
        drawing: `
PERFORMANCE APPRAISAL FORM - PART I | < | < | < | < | < | <
KEY RESULT AREAS (KRAs) | < | < | < | < | < | <
Sr. No. | KRAs along with action plan (in brief) | Benefits to organisation | Time Frame | Weightage | Employee's Efforts | Achievement
1 | Reduce power consumption in the furnace shop by installing drives on blowers | 4% lower cost per ton | March | 25 | | 
2 | Introduce a second supplier for refractory bricks | Shorter lead time | July | 20 | | 
3 | Bring down rejections of ductile castings to 3.5% | Better delivery | December | 30 | | 
4 | Train 12 operators on the new moulding line | Fewer stoppages | October | 25 | | 
 |  |  |  | 100 |  | 
(P.S.: KRA should not include routine jobs) | < | < | < | < | < | <
Signature of employee |  |  |  | Signature of reporting officer |  | `,
        tables: ["A3 4-7 id indicator/objective ? period weight ? actual"],
      },
    ],
  },
  {
    name: "Council performance report",
    sheets: [
      {
        sheet: "Q3 report",
        drawing: `
Quarterly Performance Report - Place Directorate
PI Ref | Performance Indicator | Good to be | 2023/24 Outturn | 2024/25 Target | Q1 | Q2 | Q3 | Direction of Travel | RAG | Commentary
PL01 | Household waste recycled (%) | High | 44.1 | 46 | 45.2 | 46.8 | 46.1 | Improving | Green | 
PL02 | Missed bins per 100,000 collections | Low | 61 | 50 | 58 | 49 | 55 | Worse | Amber | New routes bedding in
PL03 | Potholes repaired within 28 days (%) | High | 82 | 90 | 85 | 88 | 91 | Improving | Green | 
PL04 | Major planning applications on time (%) | High | 90 | 88 | 100 | 92 | 86 | Worse | Amber | Two complex cases
PL05 | Street cleanliness below standard (%) | Low | 7 | 5 | 6 | 6 | 5 | Improving | Green | `,
        tables: ["A2 3-7 id indicator other other/actual target actual actual actual status/other status remark"],
      },
    ],
  },
  {
    name: "MBO plan",
    sheets: [
      {
        sheet: "H2 MBO",
        drawing: `
Management by Objectives |  |  |  |  |  |  | 
Name | T. Berg |  | Bonus at target | 12000 |  |  | 
#  | Objective | Success Measure | Weight | Mid-term Status | Year-end Result | % Achieved | Payout
1 | Launch the dealer portal in three countries | Live with 80% of dealers registered | 35% | Pilot running | Live in two countries | 70% | 2940
2 | Reduce overdue receivables | Overdue below EUR 1.5m | 30% | 1.9m | 1.4m | 105% | 3780
3 | Renew the service contract template | Signed by legal, used for all new contracts | 15% | Draft | Done | 100% | 1800
4 | Staff survey participation | 85% of the team | 20% | - | 81% | 90% | 2160
 | Total |  | 100% |  |  | 89% | 10680`,
        tables: [
          "A3 4-7 id indicator/objective definition/target/scoring_rule/indicator weight status/actual actual actual/other ?",
        ],
      },
    ],
  },
  {
    name: "Marketing dashboard",
    sheets: [
      {
        sheet: "September",
        drawing: `
Marketing KPI Report | | | | | 
Metric | This Month | Last Month | % Change | Monthly Goal | On Track?
WEBSITE | < | < | < | < | <
Sessions | 48210 | 45120 | 7% | 50000 | No
Bounce rate | 41% | 43% | -5% | 40% | No
New leads | 612 | 540 | 13% | 600 | Yes
EMAIL | < | < | < | < | <
Open rate | 24.1% | 23.5% | 3% | 25% | No
Click rate | 3.2% | 2.9% | 10% | 3% | Yes
SOCIAL | < | < | < | < | <
Followers | 18400 | 17950 | 3% | 19000 | No
Engagement rate | 2.6% | 2.8% | -7% | 3% | No`,
        tables: ["A2 3-12 indicator actual actual/other actual/other target status"],
      },
    ],
  },
  {
    name: "Competency review",
    sheets: [
      {
        sheet: "Part B",
        drawing: `
Annual Review - Part B: Core competencies
Rate each competency from 1 (needs improvement) to 5 (outstanding).

Competency | Expectations | Employee Self-Rating | Employee Comments | Supervisor Rating | Supervisor Comments
Customer focus | Anticipates needs and keeps promises | 4 | Handled the store opening | 4 | Agree
Problem solving | Finds causes, not symptoms | 3 | | 4 | Strong on the pump failures
Planning | Sets realistic deadlines | 3 | Two slips in spring | 3 | Use the planning board
Safety | Follows and improves safety rules | 5 | Zero incidents | 5 | Role model
Overall | | 3.8 | | 4 |

Supervisor signature | | | Date | |`,
        tables: ["A4 5-8 indicator definition/target/scoring_rule self_score remark manager_score remark"],
      },
    ],
  },
  {
    name: "Programme assessment",
    sheets: [
      {
        sheet: "AY24",
        drawing: `
Unit: Library | < | < | < | < | < | <
Goal | Strategy | Assessment Measure | Benchmark | Result AY24 | Met? | Use of Results
Students can find scholarly sources | Embed sessions in first-year courses | Pre/post quiz score | 80% score 7 or more | 76% | No | Add a second session
^ | Online tutorial | Completion rate | 60% | 68% | Yes | Keep
Collections support the curriculum | Patron-driven purchasing | Requests filled in 10 days | 90% | 93% | Yes | Expand budget line
Spaces support study | Extended hours in finals | Gate count in finals weeks | 12000 | 13150 | Yes | Continue`,
        tables: ["A2 3-6 objective ? indicator target actual status remark/other"],
      },
    ],
  },
];

export const heldAgainOtherWorkbooks: readonly Workbook[] = [
  {
    name: "Held again: other kinds",
    sheets: [
      {
        sheet: "课程表",
        drawing: `
节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
第1节 | 语文 | 数学 | 英语 | 语文 | 数学
第2节 | 数学 | 语文 | 体育 | 数学 | 英语
第3节 | 英语 | 科学 | 语文 | 美术 | 班会
第4节 | 音乐 | 体育 | 数学 | 科学 | 语文`,
        tables: [],
      },
      {
        sheet: "合同台账",
        drawing: `
合同管理台账 | < | < | < | < | < | < | <
序号 | 合同编号 | 合同名称 | 对方单位 | 合同金额（元） | 签订日期 | 履行状态 | 经办人
1 | HT-25-001 | 电梯维保服务 | 安捷电梯 | 86000 | 2025-01-10 | 履行中 | 施工
2 | HT-25-002 | 保洁外包 | 洁美物业 | 420000 | 2025-02-01 | 履行中 | 贾工
3 | HT-25-003 | 空调清洗 | 清风设备 | 23000 | 2025-04-18 | 已完成 | 施工`,
        tables: [],
      },
      {
        sheet: "值班安排",
        drawing: `
国庆假期值班安排表 | < | < | < | <
日期 | 值班领导 | 值班人员 | 联系电话 | 备注
2025-10-01 | 甲主任 | 小赵、小钱 | 6601 |
2025-10-02 | 乙主任 | 小孙、小李 | 6602 |
2025-10-03 | 丙主任 | 小周、小吴 | 6603 | 夜间巡查`,
        tables: [],
      },
      {
        sheet: "问题整改台账",
        drawing: `
序号 | 问题描述 | 整改措施 | 责任单位 | 责任人 | 整改时限 | 整改进展 | 是否销号
1 | 部分配电箱未接地 | 补装接地线 | 设备科 | 于师傅 | 2025-07-10 | 已完成 | 是
2 | 危化品台账不全 | 补录出入库记录 | 仓储科 | 贺师傅 | 2025-07-20 | 整改中 | 否
3 | 应急照明损坏3处 | 更换灯具 | 后勤科 | 陆师傅 | 2025-07-15 | 已完成 | 是`,
        tables: [],
      },
      {
        sheet: "奖金分配",
        drawing: `
三季度奖金分配表 | < | < | < | < | <
姓名 | 岗位 | 考核系数 | 基数 | 应发奖金 | 签收
员工A | 质检员 | 1.1 | 2000 | 2200 |
员工B | 装配工 | 1 | 2000 | 2000 |
员工C | 装配工 | 0.9 | 2000 | 1800 |
合计 | | | | 6000 |`,
        tables: [],
      },
      {
        sheet: "产品成本",
        drawing: `
产品 | 销量 | 单价 | 收入 | 材料成本 | 人工成本 | 毛利 | 毛利率
A型阀 | 1200 | 85 | 102000 | 51000 | 18000 | 33000 | 32.4%
B型阀 | 800 | 120 | 96000 | 50400 | 16000 | 29600 | 30.8%
C型阀 | 300 | 260 | 78000 | 36000 | 13500 | 28500 | 36.5%
合计 | 2300 | | 276000 | 137400 | 47500 | 91100 | 33%`,
        tables: [],
      },
      {
        sheet: "采购计划",
        drawing: `
2025年四季度物资采购计划 | < | < | < | < | < | <
序号 | 物资名称 | 规格 | 单位 | 计划数量 | 预计金额 | 需求部门
1 | 劳保手套 | 浸胶 | 双 | 3000 | 9000 | 生产部
2 | 安全帽 | ABS | 顶 | 200 | 7600 | 安环部
3 | 润滑脂 | 2号 | 桶 | 12 | 4800 | 设备部`,
        tables: [],
      },
      {
        sheet: "Ratings by person",
        drawing: `
Annual Review Outcomes | < | < | < | < | <
Employee | Department | Manager | Final Rating | Salary Increase | Promotion
P. Adams | Sales | K. Moor | 4 | 4% | No
S. Bell | Sales | K. Moor | 3 | 2.5% | No
D. Cole | Support | L. Hunt | 5 | 6% | Yes
M. Diaz | Support | L. Hunt | 3 | 2.5% | No`,
        tables: [],
        either: ["A2"],
      },
      {
        sheet: "Data dictionary",
        drawing: `
Field | Type | Length | Required | Description | Example
customer_id | integer | 10 | Yes | Unique number of the customer | 10442
created_at | date | 10 | Yes | Day the record was made | 2025-01-31
segment | text | 20 | No | Marketing segment | Retail
credit_limit | decimal | 12 | No | Highest open balance | 5000`,
        tables: [],
      },
      {
        sheet: "Change log",
        drawing: `
Version | Date | Author | Description of Change | Approved By
1.0 | 2025-01-10 | QA | First issue | Head of QA
1.1 | 2025-03-22 | QA | New sampling plan in section 4 | Head of QA
2.0 | 2025-07-01 | Lab | Method replaced by HPLC | Head of QA`,
        tables: [],
      },
      {
        sheet: "Recruiting",
        drawing: `
Recruitment Tracker | | | | | |
Candidate | Position | Source | Stage | Interview Score | Salary Expectation | Next Step
A. Kim | Welder | Referral | Second interview | 4 | 3200 | Offer
B. Roy | Planner | Job board | First interview | 3 | 2900 | Test task
C. Lund | Buyer | Agency | Screening | | 3100 | Call`,
        tables: [],
      },
      {
        sheet: "Maintenance plan",
        drawing: `
Equipment | Task | Frequency | Last Done | Next Due | Responsible | Status
Compressor 1 | Oil change | Quarterly | 2025-06-02 | 2025-09-02 | Mechanics | Planned
Boiler | Burner inspection | Yearly | 2024-11-12 | 2025-11-12 | Contractor | Planned
Forklift 3 | Brake check | Monthly | 2025-08-01 | 2025-09-01 | Mechanics | Overdue`,
        tables: [],
      },
      {
        sheet: "Feature matrix",
        drawing: `
Feature | Basic | Pro | Enterprise
Users included | 3 | 25 | Unlimited
Single sign-on | No | No | Yes
Storage (GB) | 10 | 200 | 2000
Support response | 48 h | 24 h | 4 h`,
        tables: [],
      },
      {
        sheet: "Loan",
        drawing: `
Loan Amortisation | | | | |
Period | Opening Balance | Payment | Interest | Principal | Closing Balance
1 | 20000 | 600 | 83 | 517 | 19483
2 | 19483 | 600 | 81 | 519 | 18964
3 | 18964 | 600 | 79 | 521 | 18443
4 | 18443 | 600 | 77 | 523 | 17920`,
        tables: [],
      },
      {
        sheet: "Course feedback",
        drawing: `
Workshop Evaluation Results |  |  |  | 
Statement | Mean | Std. Dev. | Responses | Comments
The objectives of the workshop were clear | 4.4 | 0.6 | 31 | 
The trainer knew the subject | 4.7 | 0.4 | 31 | Very good examples
The pace was right | 3.6 | 1 | 30 | Too fast on day two
I can use what I learnt | 4.2 | 0.7 | 31 | `,
        tables: [],
      },
    ],
  },
];
