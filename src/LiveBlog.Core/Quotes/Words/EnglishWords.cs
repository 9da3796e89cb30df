namespace LiveBlog.Core.Quotes.Words;

/// <summary>The English words around quotes.</summary>
internal static class EnglishWords
{
    public static LexiconSource Source { get; } = new("en")
    {
        Speech = EnglishVerbs.Speech,
        SpeechParticiples = EnglishVerbs.SpeechParticiples,
        Opinion = EnglishVerbs.Opinion,
        OpinionParticiples = EnglishVerbs.OpinionParticiples,
        Loose = EnglishVerbs.Loose,
        LooseParticiples = EnglishVerbs.LooseParticiples,
        AlsoNouns = EnglishVerbs.AlsoNouns,
        TakesListener = "tell tells told telling",
        AccordingTo = "according",
        AfterQuote = "per",
        Auxiliaries = """
            has have had having do does did doing will would can could may might must shall should ought
            isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t
            hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
            """,
        Passives = "is are was were be been being am isn't wasn't weren't get gets got getting",
        Adverbs = """
            not also then later once again even just still now today yesterday tonight earlier ever never often always too there here however instead meanwhile
            soon ago perhaps maybe already indeed rather thus therefore further furthermore moreover simply back first second lastly finally yet quite very only
            twice afterward afterwards sometimes elsewhere online live aloud
            """,
        Determiners = """
            the a an this that these those some any each every no another both either neither all many several few most more such other one two three four five six seven eight
            nine ten much what which whatever
            """,
        Possessives = "his her its their my our your whose",
        Prepositions = """
            in on at by with from to into onto about after before during through over under against between among without within since until upon around near behind
            beyond toward towards despite amid amidst across along per via like unlike outside inside regarding concerning throughout following off above below beside besides
            """,
        Genitives = "of for",
        Conjunctions = "and or but nor so plus",
        Subordinators = "as that because while although though if when whenever where wherever since unless until whether than lest why how once whereas",
        Relatives = "who whom which whose",
        MalePronouns = "he",
        FemalePronouns = "she",
        OtherPronouns = "they it",
        FirstPerson = "i we you",
        ObjectPronouns = "him them me us himself herself themselves itself myself yourself ourselves",
        OtherVerbs = """
            go goes gone come comes came coming get gets getting got become became becomes show shows showed shown stood stand stands sat left leave leaves leaving
            held hold holds holding met meet meets meeting won win wins winning lost lose loses losing led lead leads leading sent send sends sending kept keep keeps
            brought bring brings let lets began begins begun seem seems seemed turned turns turning asked needed needs helped helps allowed allows tried tries trying
            released releases issued issues published appeared appears launched faced sparked prompted urged joined arrived returned visited attended decided
            received delivered gave given giving took taken taking used using made making saw seen seeing knew known heard hears hear watched looked looks looking
            served serves worked works working lives lived died killed elected appointed nominated named pointed opened closed ended started held ran running voted
            rides ride rode walks walked drives drove moves moved starts tries wants pushed fired stopped refused failed tends continues goes being
            """,
        Roles = """
            president vice-president secretary general minister senator sen congressman congresswoman representative governor mayor chairman chairwoman chair director chief officer executive ceo
            spokesman spokeswoman spokesperson spokespersons spokesmen adviser advisor aide analyst attorney lawyer judge justice professor editor reporter correspondent journalist columnist author
            candidate nominee leader head commissioner councillor councilman councilwoman councilmember mp mep manager coach captain striker midfielder defender goalkeeper sheriff
            sergeant detective inspector superintendent constable prosecutor ambassador envoy commander coordinator strategist consultant pollster host anchor commentator critic
            actor actress singer director producer founder co-founder owner boss pope archbishop bishop pastor rabbi imam king queen prince princess duke duchess lord lady sir dame
            baroness baron scientist economist historian expert researcher official member speaker deputy assistant former ex-president then-president prime foreign home health justice
            witness resident neighbour neighbor student teacher farmer activist campaigner organizer organiser veteran player trainer doctor dr nurse
            """,
        FemaleRoles = "spokeswoman chairwoman congresswoman councilwoman actress queen princess duchess lady dame baroness mother mum daughter sister wife widow girlfriend businesswoman",
        MaleRoles = "spokesman chairman congressman councilman king prince duke lord sir baron pope father dad son brother husband widower boyfriend businessman",
        Messages = """
            statement report letter tweet memo email e-mail post message ad advertisement advert editorial article headline text note document sign banner poster
            release transcript filing complaint lawsuit website caption book speech op-ed press-release update bulletin notice card placard motto slogan page petition indictment
            affidavit ruling synopsis study survey poll law constitution bill resolution release statements documents emails column story blog preview review analysis piece dispatch account verdict response
            """,
        Titles = "mr mrs ms mx dr sen rep gov lt col gen sgt capt maj prof rev hon st jr sr pres cllr supt det insp const adm cmdr atty gens sens reps messrs",
        MaleTitles = "mr sir lord",
        FemaleTitles = "mrs ms miss lady dame madam baroness",
        Calendar = """
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
            mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tues wed thurs fri sat sun jan feb aug sept oct nov dec christmas easter
            """,
        TimeNouns = "week weeks month months day days year years hour hours minute minutes night morning afternoon evening weekend",
        Withs = "with",
        Bys = "by",
        Negations = "not never without from than",
        Thoughts = "think thinks thought",
        Mottos = "motto slogan nickname alias mantra proverb",
        InfinitiveMarks = "to",
        Definites = "the this that these those",
        MalePossessives = "his",
        FemalePossessives = "her",
        SharedRoles = "spokesman spokeswoman spokesperson correspondent reporter journalist analyst expert witness official resident speaker caller officer adviser aide lawyer",
        Labels = "so-called titled entitled dubbed nicknamed named known called headlined branded self-described self-proclaimed self-styled quote-unquote phrase word term words terms",
        Particles = "von van de der den del della di da dos du la le el al bin ibn ben ter ten zu y e",
        Views = "for",
        Citing = "quoted quotes quoting",
        MaleForenames = Forenames.Male,
        FemaleForenames = Forenames.Female,
        AdverbEndings = "ly",
    };
}
