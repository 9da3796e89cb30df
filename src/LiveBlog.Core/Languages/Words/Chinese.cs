namespace LiveBlog.Core.Languages.Words;

/// <summary>Chinese.</summary>
internal static class Chinese
{
    public static Language Words { get; } = new("zh")
    {
        Time = """
            weekdays: 星期一, 周一, 週一, 礼拜一, 禮拜一 | 星期二, 周二, 週二, 禮拜二, 礼拜二 | 星期三, 周三, 週三, 禮拜三, 礼拜三 | 星期四, 周四, 週四, 禮拜四, 礼拜四 | 星期五, 周五, 週五, 禮拜五,
                礼拜五 | 星期六, 周六, 週六, 禮拜六, 礼拜六 | 星期日, 周日, 週日, 星期天, 禮拜日, 礼拜日
            am: 上午
            pm: 下午
            morning: 早上, 清晨, 早晨, 凌晨, 早, 朝早, 上晝
            noonpart: 中午
            evening: 晚上, 傍晚, 晚, 夜晚
            night: 夜里, 深夜, 半夜
            noon: 正午; midnight: 午夜
            oclock: 点, 點, 时, 時
            minutemark: 分
            secondmark: 秒
            yearmark: 年
            monthmark: 月
            daymark: 日, 号, 號
            second: 秒, 秒钟, 秒鐘
            minute: 分钟, 分鐘, 分
            hour: 小时, 小時, 个小时, 個小時
            day: 天, 日
            week: 周, 週, 星期, 个星期, 個星期
            month: 个月, 個月, 月
            year: 年
            numbers: 一 | 二, 两, 兩 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十 | 十一 | 十二
            few: 几, 幾, 数
            ago: 前, 之前, 以前
            later: 后, 後, 之后
            about: 约, 約, 大约, 大約, 大概
            less: 不到, 少於, 少于, 不足
            now: 现在, 現在, 刚刚, 剛剛, 刚才, 剛才, 此刻, 而家
            today: 今天, 今日
            yesterday: 昨天, 昨日, 琴日, 尋日
            beforeyesterday: 前天, 前日
            tomorrow: 明天, 明日, 聽日
            aftertomorrow: 后天, 後天
            lastweek: 上周, 上週; lastmonth: 上个月, 上個月; lastyear: 去年
            published: 发布, 發布, 发布时间, 發佈, 发表, 发布于, 發佈時間
            modified: 更新, 更新时间, 更新時間, 更新于, 更新於, 最后更新, 最後更新, 编辑
            noise: 于, 於, 在, 的, 正, 整
            tonight: 今晚, 今天晚上
            thismorning: 今早, 今天早上, 今朝, 今日朝早, 今日早上
            thisafternoon: 今天下午
            lastnight: 昨晚, 昨天晚上
            half.hour: 半小时, 半小時, 半个小时, 半個小時, 半个钟头
            afternoon: 下晝, 晏晝
            lastunit: 过去, 過去, 最近
            nextunit: 未来, 未來, 接下来, 接下來
            thisweek: 本周, 本週, 这周, 這週, 这星期, 這星期, 这个星期, 這個星期; thismonth: 本月, 这个月, 這個月; thisyear: 今年, 本年
            weekoflast: 上, 上个, 上個
            weekofthis: 这, 這, 这个, 這個, 本
            weekofnext: 下, 下个, 下個
            within: 内, 內, 之内, 之內, 以内, 以內
            threedaysago: 大前天, 大前日
            inthreedays: 大后天, 大後天, 大後日, 大后日
            quarter: 季度, 个季度, 個季度
            weekend: 周末, 週末
            era.1911: 民国, 民國
            until: 至, 到, ー
            from: 由, 从, 從
            tomorrowmorning: 明早, 明天早上, 明日早上, 聽朝; tomorrowevening: 明晚, 明天晚上, 聽晚
            yesterdaymorning: 昨早, 昨天早上
            """,
        Zones = """
            香港時間 = +8 Asia/Hong_Kong
            北京时间, 北京時間 = +8 Asia/Shanghai
            台灣時間, 台北時間 = +8 Asia/Taipei
            """,
        News = new NewsWords
        {
            KeyPoints = ["要点", "重点", "要點"],
            Records = ["运单号", "快递单号", "物流信息"],
            LiveOutright = ["直播", "实时更新"],
            LiveSigns = ["实时", "實時", "即時更新", "即時報導", "持续更新", "持續更新", "滚动更新", "滾動更新", "动态更新", "動態更新", "不斷更新"],
            LiveHeadings = ["即時更新", "最新消息"],
            Bylines = ["文/", "文／", "記者", "记者", "記者/", "記者／", "记者／"],
            WriterLabels = ["文", "記者", "记者", "撰文"],
            WriterRoles = ["记者", "記者"],
            CreditLines = ["图："],
            Answers = ["回复"],
            MoreUpdates = ["加载更多", "載入更多"],
            Footers = ["相关阅读"],
            Furniture = ["检索", "广告", "廣告", "分享"],
            LinkOpeners =
            [
                "相关阅读", "相关新闻", "相关报道", "相关文章", "相关链接", "相關新聞", "相關閱讀", "相關報導", "相關文章", "延伸阅读", "延伸閱讀", "推荐阅读", "推薦閱讀", "猜你喜欢", "猜你喜歡",
                "热门文章", "热门新闻", "热门推荐", "热点新闻", "熱門新聞", "熱門文章", "更多新闻", "更多新聞", "更多报道", "更多内容", "查看更多", "查看全文", "阅读全文", "閱讀全文", "阅读更多",
                "閱讀更多", "点击查看", "标签", "標籤", "关键词", "關鍵字", "更多相关", "你可能感兴趣",
            ],
            FurnitureOpeners =
            [
                "分享到", "分享到微信", "分享到微博", "分享到朋友圈", "分享至", "分享", "转发", "收藏", "关注我们", "關注我們", "扫码", "扫一扫", "责任编辑", "責任編輯", "编辑：", "编辑:",
                "来源：", "来源:", "來源：", "來源:", "版权所有", "版權所有", "未经许可", "未經許可", "未经授权", "未經授權", "转载请", "轉載請", "隐私政策", "隱私政策", "隱私權", "服务条款",
                "服務條款", "使用条款", "免责声明", "免責聲明", "联系我们", "聯絡我們", "关于我们", "關於我們", "评论", "評論", "留言", "我要评论", "发表评论", "打印", "列印", "复制链接",
                "複製連結", "广告", "廣告", "返回顶部", "回到頂部", "登录", "注册", "下载客户端", "打开app", "举报", "点赞", "原标题",
            ],
            Related = ["延伸阅读：", "相關新聞："],
            Transcripts = ["字幕"],
            Plans = ["议程", "節目表", "节目单", "日程"],
            ToldAfterwards = ["时间线", "大事记"],
            Comments = ["评论", "留言"],
            MatchMinutes = ["分钟", "分"],
            ZoneNotes = ["所有时间", "所有時間", "以下时间", "以下時間", "时间均为", "時間均為"],
            ShareServices = ["微博", "微信"],
        },
        Fields = new FieldWords
        {
            Live = ["zhibo"],
            Headline = ["biaoti", "标题", "標題"],
            Time = ["fabushijian", "fbsj", "时间", "時間", "发布时间"],
            Body = ["neirong", "zhengwen", "内容", "內容", "正文"],
            Author = ["jizhe", "zuozhe", "记者", "記者", "作者", "编辑"],
            Draft = ["草稿"],
        },
    };
}
