namespace LiveBlog.Core.Time;

/// <summary>The rows of <see cref="ZoneNames"/>: names = readings. A reading is an offset, the IANA zone that uses it and the countries
/// that mean it; without an offset the name is generic. Of several readings the first is meant where the names end in "!"; otherwise
/// nothing is without a page zone or country. A name behind "*" also counts in a note on the zone of a page in any language, one behind
/// "^" in English notes only: "et" is "and" in French.</summary>
internal static class ZoneNameTable
{
    public const string Rows = """
        *GMT, Greenwich Mean Time, *UTC, UT, Z, ZEČ, Coordinated Universal Time, Universal Time, *غرينتش, بتوقيت غرينتش, *گرینویچ, TU = 0
        ^BST! = +1 Europe/London GB GG JE IM | +6 Asia/Dhaka BD
        British Summer Time = +1 Europe/London
        UK time, United Kingdom Time, London time, British time, GMT/BST, GB time = Europe/London
        IST = +5:30 Asia/Kolkata IN LK | +1 Europe/Dublin IE | +2 Asia/Jerusalem IL PS
        Indian Standard Time, India Standard Time, India Time = +5:30 Asia/Kolkata
        Irish Standard Time = +1 Europe/Dublin
        Ireland Time, Irish time, Dublin time = Europe/Dublin
        IDT = +3 Asia/Jerusalem
        WET = 0 Europe/Lisbon
        WEST = +1 Europe/Lisbon
        *CET, *MEZ, SEČ, Central European Time, Central European Standard Time, Mitteleuropäische Zeit, HNEC, HEC = +1 Europe/Berlin
        *CEST, *MESZ, SELČ, Central European Summer Time, Mitteleuropäische Sommerzeit, HAEC = +2 Europe/Berlin
        heure : france, heure de paris, heure de Paris, heure française, Paris time = Europe/Paris
        Berlin time, Berliner Zeit = Europe/Berlin
        hora peninsular, hora de Madrid, hora peninsular española, hora peninsular de España, hora de España = Europe/Madrid
        ora italiana, ora di Roma = Europe/Rome
        hora de Lisboa = Europe/Lisbon
        EET, VEČ, OEZ, Eastern European Time = +2 Europe/Athens
        EEST, OESZ, Eastern European Summer Time = +3 Europe/Athens
        *MSK, *мск, по мск, московское время, по московскому времени, Moscow Standard Time, Москва, Moscow time = Europe/Moscow
        по киеву, за Києвом, Kyiv time, Kiev time = Europe/Kyiv
        TRT, TSİ, Turkey Time = +3 Europe/Istanbul
        ^ET, Eastern Time, ^Eastern, US/Eastern, New York time = America/New_York
        ^CT, Central Time = America/Chicago
        ^MT, Mountain Time = America/Denver
        ^PT, Pacific Time, ^Pacific = America/Los_Angeles
        EST, Eastern Standard Time = -5 America/New_York
        ^EDT, Eastern Daylight Time = -4 America/New_York
        CST = -6 America/Chicago US CA MX GT CR HN NI SV BZ | +8 Asia/Shanghai CN TW MO HK | -5 America/Havana CU
        Central Standard Time = -6 America/Chicago
        China Standard Time = +8 Asia/Shanghai
        CDT = -5 America/Chicago US CA MX | -4 America/Havana CU
        Central Daylight Time = -5 America/Chicago
        MST = -7 America/Denver US CA MX | +8 Asia/Kuala_Lumpur MY | +6:30 Asia/Yangon MM
        MDT = -6 America/Denver
        PST = -8 America/Los_Angeles US CA MX | +8 Asia/Manila PH | +5 Asia/Karachi PK
        Pacific Standard Time = -8 America/Los_Angeles
        ^PDT, Pacific Daylight Time = -7 America/Los_Angeles
        AKST = -9 America/Anchorage
        AKDT = -8 America/Anchorage
        HST = -10 Pacific/Honolulu
        AST = -4 America/Halifax CA US PR BB TT BM DO | +3 Asia/Riyadh SA BH IQ KW QA YE
        ADT = -3 America/Halifax CA US BM | +4 Asia/Baghdad IQ
        NST = -3:30 America/St_Johns
        NDT = -2:30 America/St_Johns
        BRT, horário de Brasília, hora de Brasília, *Brasília = -3 America/Sao_Paulo
        BRST = -2 America/Sao_Paulo
        AMT = -4 America/Manaus BR | +4 Asia/Yerevan AM
        AMST = -3 America/Manaus BR | +5 Asia/Yerevan AM
        ART, hora argentina, hora de Argentina = -3 America/Argentina/Buenos_Aires
        CLT = -4 America/Santiago
        CLST = -3 America/Santiago
        COT = -5 America/Bogota
        PET = -5 America/Lima
        VET = -4 America/Caracas
        BOT = -4 America/La_Paz
        UYT = -3 America/Montevideo
        PYT = -3 America/Asuncion
        ECT = -5 America/Guayaquil EC | -4 America/Puerto_Rico DM LC | +1 Europe/Paris FR
        hora de Ciudad de México, hora del centro de México, hora del centro, CDMX = America/Mexico_City
        *AEST = +10 Australia/Sydney
        *AEDT = +11 Australia/Sydney
        AET, Sydney time, Melbourne time = Australia/Sydney
        ACST = +9:30 Australia/Adelaide
        ACDT = +10:30 Australia/Adelaide
        ACT = Australia/Adelaide
        AWST = +8 Australia/Perth
        NZST = +12 Pacific/Auckland
        NZDT = +13 Pacific/Auckland
        NZT = Pacific/Auckland
        JST, Japan Standard Time, 日本時間 = +9 Asia/Tokyo
        KST, 한국시간, 한국 시간 = +9 Asia/Seoul
        HKT, 香港時間 = +8 Asia/Hong_Kong
        SGT = +8 Asia/Singapore
        MYT = +8 Asia/Kuala_Lumpur
        PHT, PhST = +8 Asia/Manila
        北京时间, 北京時間, Beijing time = +8 Asia/Shanghai
        台灣時間, 台北時間 = +8 Asia/Taipei
        *WIB = +7 Asia/Jakarta
        WITA = +8 Asia/Makassar
        WIT = +9 Asia/Jayapura
        ICT = +7 Asia/Bangkok
        PKT = +5 Asia/Karachi
        NPT = +5:45 Asia/Kathmandu
        GST = +4 Asia/Dubai AE OM | -2 Atlantic/South_Georgia GS
        توقيت مصر, بتوقيت القاهرة, توقيت القاهرة = Africa/Cairo
        بتوقيت مكة, بتوقيت مكة المكرمة, بتوقيت السعودية = +3 Asia/Riyadh
        SAST = +2 Africa/Johannesburg
        CAT = +2 Africa/Maputo
        WAT = +1 Africa/Lagos
        EAT = +3 Africa/Nairobi
        """;
}
