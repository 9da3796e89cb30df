namespace LiveBlog.Core.Languages.Words;

/// <summary>Korean.</summary>
internal static class Korean
{
    public static Language Words { get; } = new("ko")
    {
        Time = """
            weekdays: 월요일, 월 | 화요일, 화 | 수요일, 수 | 목요일, 목 | 금요일, 금 | 토요일, 토 | 일요일, 일
            am: 오전
            pm: 오후
            morning: 아침, 새벽
            evening: 저녁
            night: 밤
            noon: 정오
            midnight: 자정
            oclock: 시
            minutemark: 분
            secondmark: 초
            yearmark: 년
            monthmark: 월
            daymark: 일
            second: 초
            minute: 분
            hour: 시간
            day: 일
            week: 주, 주일
            month: 개월, 달
            year: 년
            one.day: 하루
            numbers: 한 | 두 | 세 | 네 | 다섯 | 여섯 | 일곱 | 여덟 | 아홉 | 열 | 열한 | 열두
            few: 몇
            ago: 전
            later: 후
            about: 약
            less: 미만
            now: 지금, 방금, 방금 전, 조금 전
            today: 오늘
            yesterday: 어제
            beforeyesterday: 그저께, 그제
            tomorrow: 내일
            aftertomorrow: 모레
            lastweek: 지난주; lastmonth: 지난달; lastyear: 작년
            published: 입력, 등록, 게시, 작성, 발행
            modified: 수정, 업데이트, 최종수정, 갱신
            noise: 에
            tonight: 오늘 밤
            thismorning: 오늘 아침
            lastnight: 어젯밤
            thisweek: 이번 주, 이번주; thismonth: 이번 달, 이번달; thisyear: 올해, 금년
            nextweek: 다음 주, 다음주; nextmonth: 다음 달, 다음달; nextyear: 내년
            lastunit: 지난
            nextunit: 다음, 앞으로
            within: 이내, 이내에
            weekend: 주말
            inthreedays: 글피
            until: 부터, 까지
            half.hour: 반시간
            """,
        Zones = """
            한국시간, 한국 시간 = +9 Asia/Seoul
            """,
        News = new NewsWords
        {
            KeyPoints = ["핵심 요약", "주요 내용"],
            Records = ["배송조회", "운송장"],
            LiveNotes = ["업데이트 중"],
            LiveOutright = ["실시간"],
            LiveSigns = ["중계", "라이브", "시시각각"],
            LiveHeadings = ["실시간 중계"],
            WriterLabels = ["글"],
            WriterRoles = ["기자", "특파원"],
            CreditLines = ["사진: "],
            Answers = ["답글"],
            MoreUpdates = ["더보기", "더 보기"],
            Footers = ["많이 본 뉴스"],
            Furniture = ["광고", "공유", "검색"],
            LinkOpeners =
            [
                "관련기사", "관련 기사", "관련뉴스", "관련 뉴스", "추천기사", "추천 기사", "많이 본 기사", "많이 본 뉴스", "인기기사", "인기 기사", "주요뉴스", "주요 뉴스", "최신뉴스",
                "더 보기", "더보기", "기사 더보기", "이 기사도", "함께 볼만한", "태그", "키워드", "오늘의 주요",
            ],
            FurnitureOpeners =
            [
                "공유하기", "공유", "기사 공유", "페이스북 공유", "구독", "구독하기", "구독신청", "뉴스레터", "로그인", "회원가입", "무단 전재", "무단전재", "저작권자", "저작권", "ⓒ",
                "개인정보처리방침", "개인정보 처리방침", "이용약관", "청소년보호정책", "문의", "회사소개", "댓글", "댓글쓰기", "의견", "좋아요", "인쇄", "프린트", "글자크기", "글씨크기",
                "url 복사", "주소복사", "광고", "맨위로", "제보", "기사제보",
            ],
            Related = ["관련기사: "],
            Transcripts = ["자막"],
            Plans = ["시간표", "편성표", "일정"],
            ToldAfterwards = ["일지"],
            Comments = ["댓글"],
            MatchMinutes = ["분"],
            ZoneNotes = ["모든 시간", "모든 시각", "시간은 모두"],
            ShareServices = ["카카오톡", "페이스북", "트위터"],
        },
        Fields = new FieldWords
        {
            Headline = ["제목"],
            Time = ["시간", "등록일시"],
            Body = ["내용", "본문"],
            Author = ["gija", "기자"],
            Draft = ["임시저장", "초안"],
        },
    };
}
