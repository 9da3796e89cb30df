namespace LiveBlog.Core.Languages;

/// <summary>Names of time zones that pages of every language print; those of one language stand with its words, in rows of the same form:
/// names = readings. A reading is an offset, the IANA zone that uses it and the countries that mean it; without an offset the name is
/// generic. Of several readings the first is meant where the names end in "!"; otherwise nothing is without a page zone or country. A
/// name behind "*" also counts in a note on the zone of a page in any language, one behind "^" in English notes only ("et" is "and" in
/// French), and one behind "~" in notes alone, of its language where that is English.</summary>
internal static class ZoneNameTable
{
    public const string Rows = """
        *GMT, *UTC, UT, Z, TU = 0
        ^BST! = +1 Europe/London GB GG JE IM | +6 Asia/Dhaka BD
        GMT/BST = Europe/London
        IST = +5:30 Asia/Kolkata IN LK | +1 Europe/Dublin IE | +2 Asia/Jerusalem IL PS
        IDT = +3 Asia/Jerusalem
        WET = 0 Europe/Lisbon
        WEST = +1 Europe/Lisbon
        *CET = +1 Europe/Berlin
        *CEST = +2 Europe/Berlin
        EET = +2 Europe/Athens
        EEST = +3 Europe/Athens
        *MSK = Europe/Moscow
        TRT = +3 Europe/Istanbul
        ^ET = America/New_York
        ^CT = America/Chicago
        ^MT = America/Denver
        ^PT = America/Los_Angeles
        EST = -5 America/New_York
        ^EDT = -4 America/New_York
        CST = -6 America/Chicago US CA MX GT CR HN NI SV BZ | +8 Asia/Shanghai CN TW MO HK | -5 America/Havana CU
        CDT = -5 America/Chicago US CA MX | -4 America/Havana CU
        MST = -7 America/Denver US CA MX | +8 Asia/Kuala_Lumpur MY | +6:30 Asia/Yangon MM
        MDT = -6 America/Denver
        PST = -8 America/Los_Angeles US CA MX | +8 Asia/Manila PH | +5 Asia/Karachi PK
        ^PDT = -7 America/Los_Angeles
        AKST = -9 America/Anchorage
        AKDT = -8 America/Anchorage
        HST = -10 Pacific/Honolulu
        AST = -4 America/Halifax CA US PR BB TT BM DO | +3 Asia/Riyadh SA BH IQ KW QA YE
        ADT = -3 America/Halifax CA US BM | +4 Asia/Baghdad IQ
        NST = -3:30 America/St_Johns
        NDT = -2:30 America/St_Johns
        BRT = -3 America/Sao_Paulo
        BRST = -2 America/Sao_Paulo
        AMT = -4 America/Manaus BR | +4 Asia/Yerevan AM
        AMST = -3 America/Manaus BR | +5 Asia/Yerevan AM
        ART = -3 America/Argentina/Buenos_Aires
        CLT = -4 America/Santiago
        CLST = -3 America/Santiago
        COT = -5 America/Bogota
        PET = -5 America/Lima
        VET = -4 America/Caracas
        BOT = -4 America/La_Paz
        UYT = -3 America/Montevideo
        PYT = -3 America/Asuncion
        ECT = -5 America/Guayaquil EC | -4 America/Puerto_Rico DM LC | +1 Europe/Paris FR
        CDMX = America/Mexico_City
        *AEST = +10 Australia/Sydney
        *AEDT = +11 Australia/Sydney
        AET = Australia/Sydney
        ACST = +9:30 Australia/Adelaide
        ACDT = +10:30 Australia/Adelaide
        ACT = Australia/Adelaide
        AWST = +8 Australia/Perth
        NZST = +12 Pacific/Auckland
        NZDT = +13 Pacific/Auckland
        NZT = Pacific/Auckland
        JST = +9 Asia/Tokyo
        KST = +9 Asia/Seoul
        HKT = +8 Asia/Hong_Kong
        SGT = +8 Asia/Singapore
        MYT = +8 Asia/Kuala_Lumpur
        PHT, PhST = +8 Asia/Manila
        *WIB = +7 Asia/Jakarta
        WITA = +8 Asia/Makassar
        WIT = +9 Asia/Jayapura
        ICT = +7 Asia/Bangkok
        PKT = +5 Asia/Karachi
        NPT = +5:45 Asia/Kathmandu
        GST = +4 Asia/Dubai AE OM | -2 Atlantic/South_Georgia GS
        SAST = +2 Africa/Johannesburg
        CAT = +2 Africa/Maputo
        WAT = +1 Africa/Lagos
        EAT = +3 Africa/Nairobi
        ~greenwich = 0
        """;
}
