// What a third person can check without a number: things delivered, acts that happened or not, things that must not
// happen, rules that are named; and the end states that close a change.
import type { WordingPattern } from "./patterns";

// What is done to something, and can be seen to have been done.
const deeds =
  "保养|检修|维修|修复|修理|修补|清理|清洗|清洁|擦拭|整理|更新|更换|校准|校验|检定|检测|检验|测量|测温|查房|换药|随访|家访|批改|讲评|答复|回复|报告|汇报|上墙|公开|悬挂|粘贴|标识|上锁|封存|销毁|退回|返还|移交|转交|转办|派发|配送|发货|发出|装车|卸货|码放|摆放|补货|上架|出库|收货|验货|开票|催收|催缴|付清|结清|兑付|到账|顶岗|接班|执勤|巡逻|上门|约谈|通报|备查|留样|报备|报审|送审|报批|建档|抄表|关停|拆除|恢复|回滚|部署|升级|提测|宣贯|宣讲|表决|审议|调解|立案|开庭|应诉|兑现|还款|归还|洗手|签章|封签|除尘|加油|润滑|试运行|试车|清账|销账|核销|入账|计提|申领|发布|推送|致电|联系|转达|告知|提醒|佩带|换班|消杀|通风|投递|复印|封箱|称重|停机|停工|撤离|疏散|隔离|抢修|抢险|召回|下架|赔付|理赔|退款|退货|换货|道歉|办理|办结|受理|处置|处理|接听|应答|保管|采集|汇总|登录|关机|开机|断电|打印|复查|查验|查收|核实|核查|核验|清点|点名|浇水|修剪|施肥|抽样|采样|预警|报案|救治|取证";

/** Deliverables and discrete acts. */
export const acts: readonly WordingPattern[] = [
  {
    id: "chinese-deliverable",
    form: /(?<![未应可所已率量额数度])(?:建立(?!在|健全|完善|和完善|并完善|起)|(?<!基本)建成|新建|(?<!人员|事业|预算|计划)编制|编写|编印|制定|制订|出具|出台|印发|(?<!职位|岗位|信息)发布|发表|出版|提交|递交|上交|上报|报送|呈报|递送|签订(?!率)|签署|签约(?!率|额|数|量|客户)|召开|举办|举行|挂牌|揭牌|成立|组建|设立|设置|配备|安装|搭建|上线|投产|投入(?:使用|运行|运营|生产)|开工|竣工|完工|封顶|交付(?!周期|率|质量|时间|能力)|验收(?!合格率|率)|结题|结案|立项(?!通过率)|注册(?!量|数|用户|资本)|备案|归档(?!率)|存档|入库(?!率|量)|申报(?!率)|获批|取得[^,;]{0,12}(?:证|资格|职称|批复|许可|认证|专利|授权)|获得[^,;]{0,12}(?:证|奖|称号|资格|职称|认可|通过|批准|认证|专利|授权|荣誉)|荣获|获奖|获评|评为|考取|考入|通过[^,;]{0,30}(?:认证|验收|审核|评审|复评|考核|考试|审计|检查|检测|检验|鉴定|答辩|测评|评审|备案|评估|年检|抽检|测试|试验|复核|查验|评定|认定)(?!率)|(?:认证|验收|审核|评审|考核|考试|审计|答辩)(?:获得)?(?:合格|通过)(?!率)|合并|拆分|取消|停用|下线|更换|采购(?!成本|周期|效率|价格|合格率|流程|质量|降|计划|管理|部|人员)|招聘到|录用|聘任|实行|试行|推出|开设|开通|开发(?:出|一|完成|[\d两三四五六七八九十])|形成(?!长效|良好|常态|有效)[^,;]{0,12}(?:报告|方案|文档|清单|手册|制度|标准|台账|机制|纪要|记录|流程|总结|文件|成果|体系|库)|沉淀为|输出[^,;]{0,12}(?:报告|方案|文档|清单|手册|纪要|总结)|撰写|起草|拟定|拟订|绘制|产出[^,;]{0,12}(?:报告|方案|文档)|提供[^,;]{0,20}(?:报告|报表|数据|清单|资料|方案|发票|证明)|出[^,;]{0,8}(?:报告|报表|预算))/,
    examples: {
      is: ["建立市级科普专家库", "通过复评认证", "签订劳动合同", "合并相似审批环节", "按标准出本月财务分析报告"],
      not: [
        ["体系建立在规范的基础上", "no deliverable"],
        ["人员编制", "a name"],
        ["采购成本", "a name"],
      ],
    },
  },
  {
    id: "chinese-act",
    form: /(?<![未应可所率量额数度])(?:盘点(?!率|准确)|核对|对账|记账|报税|缴纳|足额|发放(?!率|额|量)|拨付(?!率)|支付|付款|结算(?!率|准|周期)|填写|填报|录入|登记(?!率)|签字|签到|打卡|到岗(?!及时|率|时间|周期)|在岗|佩戴|穿戴|清扫|消毒|巡检|点检|日检|巡查|巡视|自查|自检|抽查|检查(?!达标|频|力度|合格|率|次数|工作|体系)|复核|审核(?!率|通过率|效率|速度|时间)|验证|(?<!单元|自动化)测试(?!记录|报告|覆盖|通过率|用例)|备份|拍照|上传|下载|发送|通知|告知|公示|张贴|报警|整改(?!率|到位)|回访(?!率)|面谈|谈话|补考|轮岗|值班|交接班|开具|盖章|邮寄|送达|领取|退还|归还|关闭(?!率)|切断|锁好|做好[^,;]{0,8}(?:记录|登记|备份|交接)|(?:进行|组织|开展|完成)[^,;]{0,16}评估(?!体系|机制)|写[^,;]{0,8}(?:日记|日志|报告|周报|总结)|记录(?=[^,;]{0,4}(?:并|$|,|;))|记录在案|书写|(?:参加|组织|开展|举行)(?![^,;]{0,8}(?:各项|各类|各种|相关|有关))[^,;]{0,14}(?:培训|会议|考试|比赛|竞赛|大赛|例会|演练|检查|自查|调查|审计|评审|面谈|讲座|听证|评选|大会|活动日|团建)|跟进计划|规范作业|持证上岗|设有|报修|签收|留痕|备好|备齐|准备好|配齐|接待(?!工作|能力|量|满意|礼仪|水平|质量)|挂失|消防演练)/,
    examples: {
      is: ["每日必须盘点现金", "及时准确报税", "设有值班室", "开展消防演练", "对工作绩效进行评估"],
      not: [
        ["审批速度", "a name"],
        ["单元测试覆盖", "a name"],
        ["积极参加各项会议", "which and how many is open"],
      ],
    },
  },
  {
    id: "chinese-deed",
    form: new RegExp(
      String.raw`(?:及时|尽快|尽早|立即|立刻|马上|按时|按期|如期|准时|定期|不定期|随时|第一时间|迅速|必须|须|应当|应(?![用急变对付])|(?<!主|重|需|提|纪)要(?![求点素闻])|均|都|并(?![且购])|先(?!进)|将|把|当[天日场班]|主动|逐[一个户项]|[班会课餐饭]后|前)[^,;]{0,10}?(?:${deeds})(?!率|性|度|工作|能力|水平|质量|情况|意识|力度|制度|体系|管理|机制|时间|周期|效率|成本|费用|速度|结果)|(?:^|[,;:])(?:${deeds})(?![和与及、])(?!(?:了)?[^,;]{0,4}(?:理念|观念|思想|认识|思路|意识|作风|关系))(?:了|好)?[^,;、]{2,12}(?<!率|性|度|工作|能力|水平|质量|情况|意识|力度|制度|体系|管理|机制|时间|周期|效率|成本|费用|速度)(?=$|[,;.])`,
    ),
    examples: {
      is: ["车辆定期保养", "危急值及时报告", "下班前清理冰箱", "清洗空调滤网", "来电立即接听"],
      not: [
        ["设备维修", "a name"],
        ["处理速度", "a name"],
        ["提高维修质量", "nothing done"],
        ["更新理念", "nothing one could see"],
      ],
    },
  },
  {
    id: "chinese-custom",
    form: /专款专用|专人专管|专人负责|账表相符|日清月结|先进先出|双人双锁|一人一档|一户一档|一车一档|一事一单|一机一[闸码]|票款相符|工完场清|工完料清|人走灯灭|随手关|有登记|有记录|有答复|有回音|有签字|有标识|有台账|有据可查|有评语|挂牌上岗|先验收后|(?:支持|可以?|能够?|具备|实现)[^,;]{0,12}(?:一键|自动(?!化)|在线|离线|批量|导出|导入|查询|打印|回滚|登录|扫码|断点续传|手机端|远程)|(?:创建|争创|创成|申报|申创|建设成|打造成|力争获得?)[^,;]{0,4}(?:"[^"]{2,16}"|[^,;]{0,8}(?:样板|文明|平安|示范|标准化|绿色|优质|优良|卫生)(?:工地|工程|班组|号|岗|工厂|车间|学校|医院|窗口)|先锋号|鲁班奖)|(?:创建|争创|创成|申报|申创|建设成|打造成)[^,;]{0,6}(?:国家|全国|省|市|县|区|部|行业)级?[^,;]{0,14}(?:城市|县城|卫生城|文明城|示范[区县校点园城店]|示范基地|示范企业|园区|奖|工程|单位|工地|企业|中心|实验室|称号|基地|社区|村|乡镇|班组|号|家园|景区|课程|专业|学科)/,
    examples: {
      is: ["项目资金专款专用", "来访有登记、有答复", "部署脚本支持一键回滚", "创建国家卫生县城", "争创市级文明工地"],
      not: [["支持销售团队", "nothing it can do"]],
    },
  },
  {
    id: "chinese-completion",
    form: /(?:[写做读看背学跑修练听画还交办发卖改补走拍录]完(?![成善全整好美毕])|通过(?:论文)?查重)|完成(?!率|情况|度|量|额|质量|时间|效果|比例|数|进度)(?!(?:了)?(?:好|各项工作|各类工作|各项任务|上级|领导|交办|其他|本职|日常))[^,;]{0,24}/,
    examples: {
      is: ["尽快完成报告", "完成年度任务", "确保项目按时完成"],
      not: [
        ["部门工作计划完成率", "a name"],
        ["完成各项工作", "nothing named"],
      ],
    },
  },
  {
    id: "chinese-negated",
    form: /(?:^|[,;、:(])[^,;、]{0,16}?(?:无|未|没有|不得|不准|不许|严禁|禁止|不能|不让|避免出现|不发生|不出现|杜绝发生|不存在|不遗漏|不漏|不错发|不迟到|不早退|不泄露|不拖欠|不收|不超|不挪用|不弄虚|不推诿|不缺|不丢|不损坏|不无故|不因|不中断|不间断|不影响)(?!法|限|缝|线|论|疑|私|忧|形|人机|纸|障碍|来|必|满|形资产|接触|锡)[一-龥a-z]{2,}|无(?:差错|遗漏|误|偏差|事故|投诉|违规|违纪|缺陷|死角|损坏|枯死|推诿|堆放|杂物|泄漏|积压|拖欠|污渍|灰尘|异味|破损)|准确无误|零(?:事故|投诉|差错|缺陷|失误|违规|故障|延误)|杜绝[^,;]{0,8}(?:迟到|早退|旷工|事故|违章|违纪|违规|泄密|投诉|伤亡|脱岗)/,
    examples: {
      is: ["无推诿扯皮现象", "未出现重大差错", "不得泄露客户信息", "无差错", "杜绝迟到早退"],
      not: [
        ["无线网络", "a name"],
        ["提升无形资产价值", "a name"],
        ["杜绝隐患", "nothing one could see"],
      ],
    },
  },
  {
    id: "chinese-rule",
    form: /(?:遵守|执行|按照|按(?!照)|依照|依(?!照|据)|依据|符合|违反|落实|参照|对照|遵循)(?!有关|相关)[^,;]{0,14}(?:制度|规程|规范|标准|规定|守则|手册|流程|条例|法规|图纸|工艺|清单|《[^》]+》|iso\d+|5s|6s|纪律|章程|法律|办法|方案|协议|劳动法|合同)(?!建设)|程序合规|(?:手续|程序|操作)(?:合规|合法)/,
    examples: {
      is: ["严格执行考勤制度", "按本规程日检", "按图纸作业"],
      not: [
        ["制度建设", "no rule named"],
        ["按照有关文件规定", "which is open"],
      ],
    },
  },
  {
    id: "chinese-observable",
    form: /[一-龥]{2,8}(?:整洁|干净|畅通|整齐)|[^,;]{2,16}(?:齐全|完整|准确|一致|相符|达标|合格|合规|正常)(?=$|[、,;."]|并|且|和)|账实相符(?!率)|账账相符|两次或多次|能(?:够)?应用到|能(?:够)?独立|可以应用|保持[^,;]{0,8}(?:清洁|完好|干燥|安静|[开关]机|在线|畅通|通风|常[开闭]|锁闭|整洁|整齐|卫生)|微笑服务|礼貌用语|普通话|日产日清|日清日结|当日毕|主动问好|文明用语|先[^,;]{1,10}后[^,;]{1,10}|必须[一-龥]{2,}|打通[^,;]{0,10}(?:数据|接口|系统)|(?:是否|能否)[^,;]{0,8}(?:合规|合格|达标|按|完成|拨付|通过|及时)|达到[^,;]{0,6}(?:优良|优秀|合格|国家|省级|部级|一级|二级|三级|甲级|乙级|a级)|扭亏|盈亏平衡/,
    examples: {
      is: ["室内干净整洁", "档案资料齐全", "账实相符", "安全文明施工达标", "工程质量达到优良"],
      not: [
        ["服务水平", "nothing to see"],
        ["资料准确率", "a name"],
      ],
    },
  },
  {
    id: "chinese-penalty",
    form: /每(?:延迟|延误|逾期|迟到|拖延|推迟|缺席|缺勤|漏报|错报|违反|违规|出错|投诉)[^,;]{0,6},?[^,;]{0,4}(?:扣|罚)/,
    examples: { is: ["每逾期一天扣5分"], not: [["每提高5%,加10分", "no violation"]] },
  },
  {
    id: "english-deliverable",
    form: /(?<![a-z]|(?:stay|be|get|more|well|getting) )(?:launch|ship|deploy|publish|submit|migrat|rebuil[dt]|replace|decommission|obtain|conduct|undertake|certif|roll out|rolled out|set up|go live|goes live|reconcil|onboard(?!ing)|establish|introduc|organi[sz]e|install|implement|complet|deliver(?!y|able| (?:value|results|excellen|great|outstanding|better|high|quality))|automat|consolidat|deprecat|interview|resolv|attend(?!ance)|documented|signed|filed|recorded|approved|published|released|tested|trained|closed|written|back up|backed up|inspect|adopt(?!ion)|enroll|renew|graduat|finish|appoint|arriv|wear|lock)(?:s|es|e|ed|d|ing|ting|ned|ning)?(?![a-z]| (?:process|costs?|fees?|time|rates?|managers?|strategy|teams?|experience|dates?|quality)(?![a-z]))(?: (?:a|an|the|our|my|all|each|every|its|new|first|up))*(?= [a-z\d]|$|[,;.])/,
    examples: {
      is: ["launch customer referral program", "we have documented lead maintainers", "submit the report"],
      not: [["better communication", "no act"]],
    },
  },
  {
    id: "english-act",
    form: /(?:^|[,;:(] ?|(?<![a-z])(?:to|and|will|must|should|shall|or|we|i|they|then|be|always|also|please|successfully|personally|team|teams|staff|employees|managers?|engineers?) )(?:release|sign|open|document|draft|write|record|file|host|hold|schedule|present|pass|earn|win|achieve|integrate|merge|remove|retire|test|train|audit|count|log|update|post|call|answer|visit|survey|register|approve|close|return|review|report|create|build|send|pay|check|clean|verify|notify|file|print|scan|order|receive|stock|label|inform|greet|pick up|upgrade|announce|email|e-mail|phone|message|contact|brief|debrief|cook|paint|run|give|resolve|read|process|prepare|perform|distribute|collect|calculate|enter|balance|quit|stop|define|select|translate|deliver|invite|assign|share)(?:s|es)? (?!sure|more|better|progress|impact|great|good)(?!(?:an? |the |our )?(?:[a-z]+ )?(?:culture|environment|atmosphere|value|awareness|trust|momentum|sense|synergy|difference|relationships?|understanding))[a-z]|(?<![a-z])(?:develop|design|draft)(?:s|ed|ing)? (?:an? |the |our )?(?:[a-z-]+ ){0,4}(?:manual|plan|guide|report|policy|course|template|checklist|budget|website|app|dashboard|curriculum|survey|prototype|tool|database|handbook|proposal|presentation|video|module)(?![a-z])/,
    examples: {
      is: ["count the cash", "we will close the branch", "greet each guest", "email a customer"],
      not: [
        ["improve the state of the tests", "a noun"],
        ["make progress", "no act"],
      ],
    },
  },
  {
    id: "english-deed",
    form: /(?:^|[,;:(] ?|(?<![a-z])(?:to|and|will|must|should|shall|or|always|also|please|promptly|immediately|quickly|regularly) )(?:report|clean|repair|fix|respond|reply|return|collect|calibrate|sanitize|wash|sweep|refill|restock|archive|ship|pack|label|weigh|measure|secure|dispose|escalate|acknowledge|confirm|disinfect|replenish|sort|store|load|unload|vacuum|mop|lubricate|invoice|refund|translate|transcribe|proofread|grade|administer|vaccinate|screen|discharge|dispatch|refer|follow up|back up|turn off|switch off|clock in|check in|hand over|hand in|turn in|call back|cc|bring|wipe|empty|water|feed|deposit|reimburse) (?!on progress|better|more|into|to (?:change|the needs)|(?:air|water|energy|power|environment)(?![a-z]))[a-z\d]|(?<![a-z])(?:must|should|shall|will|to|are|is|gets?|get) be (?:always |promptly |immediately |regularly )?(?:[a-z]{3,}ed|kept clean|written|sent|done|made available|shut|taken|given|worn|paid|read|held|told|brought|put)(?![a-z])(?<!improved|enhanced|increased|reduced|strengthened|promoted|optimi[sz]ed|expected|required|respected|valued|supported|encouraged|satisfied|motivated|engaged|developed|boosted)/,
    examples: {
      is: [
        "fix security issues in a timely fashion",
        "breakdowns should be reported promptly",
        "respond to customer emails",
      ],
      not: [["processes must be improved", "no act"]],
    },
  },
  {
    id: "english-rule",
    form: /(?<![a-z])(?:follow|comply with|adhere to|according to|in accordance with|in line with|meet|per|observe|compliance with)(?:s|ed|ing)? (?:[a-z'-]+ ){0,4}(?:procedures?|polic(?:y|ies)|rules?|guidelines?|regulations?|protocols?|code|handbook|manual|checklist|contracts?|specifications?|sla|slas|law|laws|iso ?\d+|gaap)(?![a-z])/,
    examples: {
      is: ["follow all safety procedures", "comply with the handbook"],
      not: [["follow your heart", "no rule"]],
    },
  },
  {
    id: "english-observable",
    form: /(?<![a-z])(?:no|zero|never|without any|not a single|without) (?!later|longer|more|matter|doubt|limit|one|fail|delay|undue|additional|further)[a-z]{3,}|(?:error|defect|accident|injury|mistake)-free|free (?:from|of) (?!charge|cost)[a-z]|(?<![a-z])all [a-z ]{2,30} (?:have|has|are|is|must|do|will|can)(?![a-z])|(?<![a-z])all [a-z ]{2,40}(?<!e)ed(?![a-z])|(?<![a-z])(?:becomes?|is|are|be|been|gets?) (?:the default|certified|live|in place|available|documented|signed|approved|completed?|rebuilt|monitored|published|accurate|up to date|in use|decommissioned|closed|shipped|merged|adopted)(?![a-z])|(?<![a-z])(?:majority|most) of|(?<![a-z])keep(?:s|ing)? (?:[a-z'-]+ ){1,5}(?:clean|tidy|locked|up to date|closed|complete|confidential|in order)(?![a-z])|on time(?![a-z])/,
    examples: {
      is: [
        "no unauthorized absences",
        "all devs have access",
        "becomes the default",
        "keep the kitchen clean",
        "free from falls",
      ],
      not: [["no longer", "time"]],
    },
  },
];

/** Things one does, without a level: they name what is acted on, and with a frequency they can be counted. */
export const practices: readonly WordingPattern[] = [
  {
    id: "chinese-practice",
    form: /(?:(?<!(?:加强|强化|深化|促进|注重|理论|政治|业务))学习|研读|阅读|读书|自学|钻研|背诵|背|跑步|(?<!得到)锻炼(?!和)|练习|写作|打扫|沟通(?=交流)|拜访|走访|参加|参与|听课|备课|授课|分享|复盘|总结(?=经验|工作)|汇报|主导|(?:能|会|负责|独立)设计|编程|研发(?=[^,;]{2,})|调研|研究|开发新|开拓新|拓展新|培养[^,;]{0,8}(?:人|骨干|干部|名)|陪同|宣传|巡店|直播|拍摄|剪辑)(?!能力|水平|质量|意识|氛围|习惯|成绩|效率|性|工作)/,
    examples: {
      is: ["学习编程", "研读官方文档", "多读书"],
      not: [
        ["学习能力", "abstract"],
        ["加强学习", "a change"],
      ],
    },
  },
  {
    id: "english-practice",
    form: /(?:^|[,;:(] ?|(?<![a-z])(?:to|and|will|must|should|more|by) )(?:learn|read|study|attend|practi[cs]e|exercise|write|call|answer|visit|meet with|walk|run|swim|meditate|save|speak|volunteer|mentor|drink|eat|share|network|take|coach|shadow|serve|hire|recruit|acquire|generate|participate in|volunteer for)(?:s|ing)? (?!advantage|care|place|ownership|pride|responsibility|better|more effectively|initiative|into|that|part)[a-z]|(?<![a-z])(?:provide|deliver|give|send)s? [a-z ]{0,30}(?:updates?|reports?|training|newsletters?|summary|summaries|minutes|coaching)(?![a-z])/,
    examples: {
      is: ["learn python", "attend more meetings", "answer a lot of calls"],
      not: [["take ownership", "abstract"]],
    },
  },
];

/** End states after which a change is no longer open. */
export const endStates: readonly WordingPattern[] = [
  {
    id: "chinese-end-state",
    form: /上线|投产|竣工|验收|签约|挂牌|发布|建成|投入使用|开工|完工|交付|印发|通过[^,;]{0,10}(?:认证|验收|审核|评审|审批)|并网|开业|全覆盖|清零|归零|达标(?!率)/,
    examples: { is: ["推进系统上线", "推动项目竣工"] },
  },
  {
    id: "english-end-state",
    form: /(?<![a-z])(?:to completion|go live|goes live|to launch|into production|to production|sign-?off|signed|certified|certification)(?![a-z])/,
    examples: { is: ["drive the project to completion"] },
  },
];
