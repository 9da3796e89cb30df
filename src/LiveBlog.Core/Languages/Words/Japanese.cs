namespace LiveBlog.Core.Languages.Words;

/// <summary>Japanese.</summary>
internal static class Japanese
{
    public static Language Words { get; } = new("ja")
    {
        Time = """
            weekdays: 月曜日, 月, 月曜 | 火曜日, 火, 火曜 | 水曜日, 水, 水曜 | 木曜日, 木, 木曜 | 金曜日, 金, 金曜 | 土曜日, 土, 土曜 | 日曜日, 日, 日曜
            am: 午前
            pm: 午後
            morning: 朝, 早朝, 未明
            noonpart: 昼
            evening: 夕方
            night: 夜, 夜中, 深夜
            noon: 正午
            oclock: 時
            minutemark: 分
            secondmark: 秒
            yearmark: 年
            monthmark: 月
            daymark: 日
            second: 秒
            minute: 分, 分間
            hour: 時間
            day: 日, 日間
            week: 週間
            month: か月, ヶ月, カ月, ヵ月, ケ月
            year: 年
            few: 数
            ago: 前, まえ
            later: 後
            about: 約, およそ, ごろ, 頃
            less: 未満
            now: 今, たった今, すこし前, 少し前, さっき, ただいま, いま
            today: 今日, 本日, きょう, ほんじつ
            yesterday: 昨日, きのう
            beforeyesterday: 一昨日, おととい
            tomorrow: 明日, あした, あす
            aftertomorrow: 明後日
            lastweek: 先週; lastmonth: 先月, 前月; lastyear: 昨年, 去年
            published: 公開, 配信, 掲載, 投稿
            modified: 更新, 最終更新
            noise: の, に
            tonight: 今夜, 今晩, こんや, こんばん, 今夕, こんゆう
            thismorning: 今朝, けさ
            lastnight: 昨夜, 昨晩
            thisweek: 今週; thismonth: 今月; thisyear: 今年, 本年, 同年
            nextweek: 来週; nextmonth: 来月; nextyear: 来年
            lastunit: 過去, ここ
            nextunit: 今後
            within: 以内, 内
            threedaysago: 一昨々日, さきおととい
            inthreedays: 明々後日, しあさって
            era.2018: 令和
            era.1988: 平成
            era.1925: 昭和
            weekend: 週末
            weekoflast: 先週の, 先週
            weekofthis: 今週の
            weekofnext: 来週の
            until: から, ー, まで
            midnight: 真夜中
            """,
        Zones = """
            日本時間 = +9 Asia/Tokyo
            """,
        News = new NewsWords
        {
            ClockLeads = ["更新"],
            KeyPoints = ["ポイント", "要点"],
            Records = ["配送状況", "追跡番号"],
            LiveOutright = ["実況", "速報", "タイムライン"],
            LiveSigns = ["実時", "ライブ", "随時更新", "生中継", "中継"],
            LiveHeadings = ["ライブ"],
            WriterLabels = ["文", "記者", "取材"],
            WriterRoles = ["記者"],
            CreditLines = ["写真：", "写真提供："],
            Answers = ["返信"],
            MoreUpdates = ["もっと見る", "さらに読み込む"],
            Footers = ["人気記事", "関連記事"],
            Furniture = ["広告", "シェア", "[pr]", "pr"],
            LinkOpeners =
            [
                "関連記事", "関連ニュース", "関連リンク", "関連キーワード", "関連トピック", "あわせて読みたい", "合わせて読みたい", "こちらも", "おすすめ記事", "おすすめ", "人気記事", "アクセスランキング",
                "記事ランキング", "ランキング", "もっと見る", "続きを読む", "最新記事", "最新ニュース", "この記事の関連", "注目の記事", "タグ", "トピックス", "キーワード",
            ],
            FurnitureOpeners =
            [
                "シェア", "シェアする", "共有", "共有する", "ツイート", "フォロー", "フォローする", "会員登録", "ログイン", "メルマガ", "メールマガジン", "無断転載", "著作権", "プライバシーポリシー",
                "個人情報", "利用規約", "サイトポリシー", "お問い合わせ", "会社概要", "コメント", "コメントを", "印刷", "印刷する", "広告", "ページトップ", "ページの先頭", "トップへ", "保存",
                "ブックマーク", "記事を印刷", "クリップ",
            ],
            Consents = ["プライバシーポリシー"],
            Related = ["関連記事：", "あわせて読みたい："],
            Transcripts = ["字幕", "文字起こし"],
            Plans = ["スケジュール", "番組表", "時刻表", "日程"],
            ToldAfterwards = ["時系列", "日記"],
            Comments = ["コメント"],
            MatchMinutes = ["分"],
            ZoneNotes = ["時刻は", "時間はすべて", "時間は全て"],
        },
        Fields = new FieldWords
        {
            Headline = ["midashi", "見出し", "タイトル"],
            Time = ["nichiji", "日時", "時刻", "時間"],
            Body = ["honbun", "本文", "内容"],
            Author = ["kisha", "記者", "担当"],
            Draft = ["下書き"],
        },
    };
}
