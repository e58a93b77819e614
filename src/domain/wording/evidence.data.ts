// What a third person could check of a result, beside numbers: honours, things that exist, outcomes of yes or no.
import type { WordingPattern } from "./patterns";

/** Blanked out before evidence is looked for: duties, help, plans and wishes are no outcomes. */
export const notEvidence: readonly WordingPattern[] = [
  {
    id: "while",
    form: /(?:[一两二三四五六七八九十几多近这半]|\d+)(?:多|余)?(?:年|个?月|天|学期)(?:(?:多|余)?(?:以?来|里|间)|的?(?:工作|学习|时间|努力|实践|考核|生活|磨练|打拼))|一天(?:复一天)?|又一[个天年次]|一次次|一遍遍|一点一滴|一步一个/,
    examples: { is: ["一年来", "这一年的工作", "一天复一天"], not: [["一年发表论文3篇", "an amount"]] },
  },
  {
    id: "duty",
    form: /(?:负责|参与|协助|配合|主要从事|从事|承担|分管|兼任|跟进|支持|学习|熟悉|了解)(?:了|过)?[^,;.]*/,
    examples: { is: ["负责部门的日常行政事务", "参与了多个项目的开发"], not: [["获得证书", "an outcome"]] },
  },
  {
    id: "to-come",
    form: /(?:将|计划|打算|准备|拟|希望|争取|力争|有待|下一步|今后|明年|未来|尚未|还没有|还未|未能)[^,;.]*/,
    examples: { is: ["下一步完成系统上线", "尚未通过验收"], not: [["已通过验收", "an outcome"]] },
  },
  {
    id: "generic",
    form: /(?:各项|各类|各种|相关|有关|日常|其他|一些|上级|领导|交办|本职|份内|分内)[^,;.]*/,
    examples: { is: ["完成领导交办的工作", "制定各项制度"], not: [["完成官网改版", "named"]] },
  },
  {
    id: "english-duty",
    form: /(?<![a-z])(?:responsible for|in charge of|assisted|helped|supported|participated in|contributed to|worked (?:on|with|closely)|needs? to|should|will|would|could|hopes? to|plans? to|aims? to|willing to|able to|ability to|knows? how to|trying to|tries to)(?![a-z])[^,;.]*/,
    examples: {
      is: ["responsible for scheduling", "needs to publish more"],
      not: [["published two articles", "done"]],
    },
  },
];

export const evidence: readonly WordingPattern[] = [
  {
    id: "honour",
    form: /(?:荣?获|获得|取得|拿到|考取|考过|领取|摘得|夺得|捧得|斩获|赢得|喜获|收到)(?:了|过)?[^,;.]{0,30}(?:奖(?!金|励|惩)|证书|资格证|上岗证|执照|称号|资格|职称|荣誉|冠军|亚军|季军|名次|金牌|银牌|铜牌|牌匾|专利|授权|批复|批文|许可|立项|资助|第[一二三四五](?:等次|名|等级|梯队|档)|[一二三特]等奖|锦旗|表扬信|感谢信|表彰|表扬|学位|(?:优秀|先进|模范|十佳|最佳)[一-龥]{1,8})|(?:被|获|荣)?(?:评为|评选为|评定为|授予|聘为|选为|任命为|认定为|晋升|提拔|升任|列为|列入|入选|入围|当选|中标|获批|获奖)|考取|考入/,
    examples: {
      is: ["荣获优秀员工称号", "被评为先进集体", "取得二级建造师证书", "收到业主锦旗两面"],
      not: [["赢得客户信任", "nothing to look up"]],
    },
  },
  {
    id: "passed",
    form: /通过(?:了)?[^,;.]{0,24}(?:考试|考核|认证|验收|评审|审核|审计|答辩|鉴定|检查|评估|备案|审批|测试|复审|年检|评定|科目|查验|抽检|核查)(?!率|工作)|(?:验收|考核|审计|检查|答辩|考试|测试)(?:均|全部)?(?:合格|通过|达标)(?!率)/,
    examples: { is: ["通过ISO9001认证", "项目验收合格"], not: [["通过努力学习", "by what means"]] },
  },
  {
    id: "exists",
    form: /(?<!负责|信息|按时)(?:发表|出版|印发|颁布|出台|上线|投产|投运|投用|投入使用|投入运行|竣工|完工|封顶|开工|开业|开通|建成|落成|挂牌|揭牌|成立|(?:部署|迁移|切换)(?:到|至|完成|上线)|交付使用|签订|签约|签署|移交|并网|通车|结题|结项|立项|获批|注册成功|归档完毕|备案)(?!率|量|额|前|时间|数|培训|工作|准备)/,
    examples: { is: ["会员商城已上线", "与两所高校签订协议"], not: [["上线率", "a name"]] },
  },
  {
    id: "made",
    form: /(?:编制|编写|编印|制定|制订|修订|起草|撰写|拟定|建立|搭建|设计|开发|研发|绘制|录制|设立|新建|推出|发布|提交|出具|完成|主导|牵头|整理|输出|实现|上线|举办|召开|主持)(?:了|出|完成)?(?:并[一-龥]{2})?[^,;.]{0,30}?(?:《[^》]+》|[a-z]{2,}|[一-龥]{2}(?:系统|平台|制度|办法|手册|方案(?!编写)|流程|模板|规范|标准库?|清单|台账|数据库|信息库|官网|网站|小程序|公众号|课程|教材|改版|改造|升级|迁移|切换|搬迁|装修|对接|招标|并购|汇算清缴|普查|换届|演练|大赛|竞赛|论坛|展会|博览会|发布会|招聘会|联谊会|年会|运动会)(?!的?(?:工作|建设|管理|编写|质量|效率|意识|能力)))/,
    examples: {
      is: ["编制并发布《采购管理办法》", "完成了公司官网改版", "搭建了设备台账", "完成erp切换"],
      not: [
        ["完成各项工作", "nothing named"],
        ["建立了良好的关系", "nothing that exists"],
      ],
    },
  },
  {
    id: "outcome",
    form: /(?:未|没有|无)(?:发生|出现|造成|收到|任何|一例|一起)?[^,;.]{0,8}(?:事故|差错|投诉|失误|违规|违纪|缺陷|故障|延误|逾期|遗漏|纠纷|处罚|泄密|退货|伤亡|返工|丢失|缺勤|迟到|旷工|违章|拖欠)|不(?:迟到|早退|旷工|缺勤)|全勤|零(?:事故|投诉|差错|失误|缺陷|违规|违纪|伤亡|延误|逾期|故障|泄露|遗漏|退货|返工|工伤|上访|中断|滞纳|处罚|扣分|流失|亏损|欠款|感染|死亡|发生|报告)|(?:全部|均已?|已全部|悉数|如数)[^,;.]{0,6}(?:出列|办结|整改|通过|合格|达标|归档|清零|到位|结案|兑付|交付|收回|完工|销号|处理完毕)|扭亏为盈|实现盈利|盈亏平衡|(?:高于|优于|低于|超过|超出|多于|少于|领先于|好于|快于)[^,;.]{0,10}(?:平均|去年|上年|同期|计划|预算|指标|年级|行业|同类)/,
    examples: {
      is: ["全年未发生安全事故", "零投诉", "隐患全部整改", "成绩高于年级平均", "费用低于预算"],
      not: [["没有辜负领导的期望", "nothing to check"]],
    },
  },
  {
    id: "habit",
    form: /每(?:个|一|两|三|半|双)?(?:周|月|季度?|旬|学期|年|星期)[一二三四五六日末]?(?![增提上下])[^,;.]{0,8}(?:召开|组织|开展|进行|举行|参加|学习|走访|拜访|例会|巡检|巡查|检查|盘点|回访|培训|报送|提交|发布|更新|总结|编写|通报|复盘|家访|听课|值班|备份|点检|汇报|政治学习)/,
    examples: { is: ["每周政治学习", "每月组织盘点"], not: [["每天加班加点", "nothing named"]] },
  },
  {
    id: "day",
    form: /\d{1,2}(?:月(?:\d{1,2}[日号]|底|初|中旬|上旬|下旬|份)?|[日号])[^,;]{0,30}(?:完成|上线|部署|开展|组织|举办|召开|提交|开业|启动|交付|签|发布|建成|通过|举行|参加|到岗|入职|实施|启用|投入)/,
    examples: { is: ["3月组织了新员工入职培训", "9月28日完成搬迁"], not: [["2024年完成了工作", "a year alone"]] },
  },
  {
    id: "english-honour",
    form: /(?<![a-z])(?:won|earned|received|awarded|obtained|gained|secured|achieved|attained|granted|named|elected|promoted (?:to|from)|nominated|selected (?:as|for)|recogni[sz]ed as|certified|graduated)(?: as| the| a| an| my| our| their| her| his)? ?[^,;.]{0,40}?(?:awards?|prizes?|certifications?|certificates?|licen[cs]es?|medals?|degrees?|titles?|patents?|scholarships?|grants?|accreditations?|accredited|of the (?:month|quarter|year)|employee of|diplomas?|manager|director|lead|supervisor|contract|honou?rs?)(?![a-z])/,
    examples: {
      is: ["earned the pmp certification", "was promoted to team lead"],
      not: [["earned respect", "nothing"]],
    },
  },
  {
    id: "english-made",
    form: /(?<![a-z])(?:launched|released|published|shipped|deployed|went live|opened|installed|migrated|filed|signed|passed|authored|patented|rolled out|set up|established|founded)(?![a-z]) (?!progress|trust|rapport|relationships?|good|better|strong|great|a (?:strong|good|positive|great))[a-z\d]|(?<![a-z])(?:developed|designed|built|created|implemented|introduced|wrote|drafted|produced|completed|automated|delivered|organi[sz]ed|hosted|led|documented|prepared|revised|updated|initiated|replaced|consolidated)(?![a-z]) (?:an? |the |our |new |its |their |my )(?:[a-z-]+ ){0,5}?(?:system|portal|surveys?|manual|reports?|plan|polic(?:y|ies)|guides?|tool|dashboard|app|application|website|site|database|program|programme|course|courses|training|workflow|pipeline|handbook|template|curriculum|module|newsletter|prototype|playbook|checklist|process|procedures?|budget|merger|audit|migration|rollout|conference|workshop|event|fundraiser|campaign|library|api|integration|warehouse|inventory|review|project plan|feature|platform|service desk)(?![a-z])/,
    examples: {
      is: ["launched the self-service portal", "developed a survey of clients", "passed the audit"],
      not: [["built strong relationships", "nothing that exists"]],
    },
  },
  {
    id: "english-outcome",
    form: /(?<![a-z])(?:no|zero|without (?:any|a)?) ?(?:major |lost-time |customer |safety |recordable )?(?:incidents?|accidents?|complaints?|errors?|defects?|injur(?:y|ies)|downtime|outages?|findings|absences|returns)(?![a-z])|(?<![a-z])(?:under|within|below|ahead of|above|over) (?:the )?(?:approved |annual )?(?:budget|schedule|plan|target|quota)(?![a-z])|(?<![a-z])(?:every (?:week|month|quarter|friday|monday)|weekly|monthly|quarterly) (?:[a-z-]+ ){0,2}(?:meetings?|reports?|reviews?|newsletters?|sessions?|office hours|audits?|calls?|one-on-ones|updates?)(?![a-z])/,
    examples: {
      is: ["with no downtime", "finished under budget", "held weekly office hours"],
      not: [["no idea", "nothing"]],
    },
  },
];
