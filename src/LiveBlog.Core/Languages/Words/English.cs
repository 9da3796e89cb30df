namespace LiveBlog.Core.Languages.Words;

/// <summary>English.</summary>
internal static class English
{
    public static Language Words { get; } = new("en")
    {
        Time = """
            months: january, jan | february, feb | march, mar | april, apr | may | june, jun | july, jul | august, aug | september, sep,
                sept | october, oct | november, nov | december, dec
            weekdays: monday, mon | tuesday, tue, tues | wednesday, wed, weds | thursday, thu, thur, thurs | friday, fri | saturday, sat |
                sunday, sun
            ordinal: st, nd, rd, th
            morning: in the morning, morning
            afternoon: in the afternoon, afternoon
            evening: in the evening, evening
            night: at night, night
            noon: noon, midday; midnight: midnight
            oclock: o'clock, oclock, o clock
            second: seconds, second, secs, sec
            minute: minutes, minute, mins, m
            hour: hours, hour, hrs, hr
            day: days, day, d
            week: weeks, week, wks, wk, w
            month: months, month, mos, mo
            year: years, year, yrs, yr, y
            decade: decades, decade
            numbers: a, an, one | two, a couple of, couple of | three | four | five | six | seven | eight | nine | ten | eleven | twelve
            few: a few, few, some, several, a number of
            ago: ago, before, earlier
            later: in, later, from now, after, time, time from now, out
            about: about, around, approximately, roughly, almost, over
            less: less than, under
            past.30: half past; past.15: quarter past, a quarter past; before.15: quarter to, a quarter to
            now: now, just now, right now, moments ago, a moment ago, just posted
            today: today, till date
            yesterday: yesterday
            beforeyesterday: the day before yesterday, day before yesterday
            tomorrow: tomorrow
            aftertomorrow: the day after tomorrow, day after tomorrow
            lastunit: last, previous, past, the last, the past
            nextunit: next, the next, coming, following
            published: published, posted, first published, created, publish date, published at, posted at, published on, posted on
            modified: updated, last updated, modified, last modified, edited, update, last update, updated at, updated on, last updated at,
                last updated on
            at: at
            noise: at, on, of, the, and, year, by, early, late
            tonight: tonight, this evening
            thismorning: this morning
            thisafternoon: this afternoon
            lastnight: last night, yesterday evening, yesterday night
            half.hour: half an hour, half hour, half-hour
            ordinals: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth |
                fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | twenty-first, twenty first |
                twenty-second, twenty second | twenty-third, twenty third | twenty-fourth, twenty fourth | twenty-fifth, twenty fifth |
                twenty-sixth, twenty sixth | twenty-seventh, twenty seventh | twenty-eighth, twenty eighth | twenty-ninth, twenty ninth |
                thirtieth | thirty-first, thirty first
            thisunit: this
            within: within
            quarter: quarter, quarters, qtr
            weekend: weekend
            andahalf: and a half
            two.week: a fortnight, fortnight
            era.0: ad, ce
            era.-543: be
            lastmonth: lastmonth
            tomorrowmorning: tomorrow morning; tomorrowafternoon: tomorrow afternoon; tomorrowevening: tomorrow evening, tomorrow night
            fifteen.minute: a quarter of an hour, quarter of an hour, quarter-hour, quarter hour
            until: to, till, until, through, thru
            from: from, between
            beyond: after; before: before, by
            """,
        Speech = new SpeechWords
        {
            HasNounPairs = true,
            Speech = """
                acknowledge acknowledged acknowledges add added adds admit admits admitted admonish admonished admonishes advise advised
                advises affirm affirmed
                affirms agree agreed agrees allege alleged alleges announce announced announces answer answered answers argue argued argues
                ask asked asks assert
                asserted asserts assure assured assures bark barked barks beg begged begs boast boasted boasts brag bragged brags caution
                cautioned cautions chant
                chanted chants charge charged charges claim claimed claims clarified clarifies clarify comment commented comments complain
                complained complains
                concede conceded concedes conclude concluded concludes confirm confirmed confirms contend contended contends continue
                continued continues counter
                countered counters cried cries cry deadpan deadpanned deadpans declare declared declares demand demanded demands denied
                denies deny disagree disagreed
                disagrees elaborate elaborated elaborates email emailed emails emphasise emphasised emphasises emphasize emphasized
                emphasizes enquire enquired
                enquires enthuse enthused enthuses exclaim exclaimed exclaims explain explained explains fume fumed fumes groan groaned
                groans growl growled growls
                grumble grumbled grumbles gush gushed gushes hint hinted hints holler hollered hollers implore implored implores indicate
                indicated indicates inform
                informed informs inquire inquired inquires insist insisted insists instruct instructed instructs interject interjected
                interjects interrupt
                interrupted interrupts intone intoned intones jest jested jests joke joked jokes lament lamented laments lecture lectured
                lectures maintain maintained
                maintains marvel marveled marvels murmur murmured murmurs muse mused muses mutter muttered mutters note noted notes observe
                observed observes offer
                offered offers opine opined opines order ordered orders plead pleaded pleads pledge pledged pledges posited posits post
                posted posts preach preached
                preaches predict predicted predicts proclaim proclaimed proclaims promise promised promises pronounce pronounced pronounces
                protest protested protests
                queried queries query quip quipped quips quote quoted quotes rave raved raves read readed reads reason reasoned reasons
                recall recalled recalls reckon
                reckoned reckons recommend recommended recommends recount recounted recounts reiterate reiterated reiterates relate related
                relates remark remarked
                remarks remind reminded reminds repeat repeated repeats replied replies reply report reported reports respond responded
                responds retort retorted
                retorts retweet retweeted retweets reveal revealed reveals roar roared roars said sang say says scoff scoffed scoffs scream
                screamed screams shout
                shouted shouts sigh sighed sighs signal signaled signals sing sings snap snapped snaps sneer sneered sneers state stated
                states stress stressed
                stresses suggest suggested suggests summarise summarised summarises summarize summarized summarizes surmised surmises swear
                swears swore sworn taunt
                taunted taunts tease teased teases tell tells testified testifies testify text texted texts theorise theorised theorises
                theorize theorized theorizes
                told tweet tweeted tweets underline underlined underlines underscore underscored underscores urge urged urges venture
                ventured ventures volunteer
                volunteered volunteers vow vowed vows warn warned warns whisper whispered whispers wonder wondered wonders write writes
                written wrote yell yelled
                yells
                """,
            SpeechParticiples = """
                acknowledging adding admitting admonishing advising affirming agreeing alleging announcing answering arguing asking
                asserting assuring barking begging
                boasting bragging cautioning chanting charging claiming clarifying commenting complaining conceding concluding confirming
                contending continuing
                countering crying deadpanning declaring demanding denying disagreeing elaborating emailing emphasising emphasizing enquiring
                enthusing exclaiming
                explaining fuming groaning growling grumbling gushing hinting hollering imploring indicating informing inquiring insisting
                instructing interjecting
                interrupting intoning jesting joking lamenting lecturing maintaining marveling murmuring musing muttering noting observing
                offering opining ordering
                pleading pledging posting preaching predicting proclaiming promising pronouncing protesting querying quipping quoting raving
                reading reasoning
                recalling reckoning recommending recounting reiterating relating remarking reminding repeating replying reporting responding
                retorting retweeting
                revealing roaring saying scoffing screaming shouting sighing signaling singing snapping sneering stating stressing
                suggesting summarising summarizing
                taunting teasing telling testifying texting theorising theorizing tweeting underlining underscoring urging venturing
                volunteering vowing warning
                whispering wondering writing yelling
                """,
            Opinion = """
                accuse accused accuses applaud applauded applauds assail assailed assails attack attacked attacks bash bashed bashes blame
                blamed blames blast blasted
                blasts brand branded brands call called calls challenge challenged challenges champion championed champions characterise
                characterised characterises
                characterize characterized characterizes chide chided chides cite cited cites commend commended commends condemn condemned
                condemns criticise
                criticised criticises criticize criticized criticizes decried decries decry deem deemed deems denounce denounced denounces
                depict depicted depicts
                deride derided derides describe described describes discuss discussed discusses dismiss dismissed dismisses express
                expressed expresses hail hailed
                hails implied implies imply insinuate insinuated insinuates label labeled labels lambast lambaste lambasted lambastes
                lambasts laud lauded lauds liken
                likened likens mock mocked mocks paint painted paints portraied portraies portray praise praised praises question questioned
                questions rebuke rebuked
                rebukes refer referred refers reject rejected rejects ridicule ridiculed ridicules rip ripped rips salute saluted salutes
                scold scolded scolds skewer
                skewered skewers slam slammed slams tag tagged tags talk talked talks tout touted touts trash trashed trashes welcome
                welcomed welcomes
                """,
            OpinionParticiples = """
                accusing applauding assailing attacking bashing blaming blasting branding calling challenging championing characterising
                characterizing chiding citing
                commending condemning criticising criticizing decrying deeming denouncing depicting deriding describing discussing
                dismissing expressing hailing
                implying insinuating labeling lambasting lauding likening mocking painting portraying praising questioning rebuking
                referring rejecting ridiculing
                ripping saluting scolding skewering slamming tagging talking touting trashing welcoming
                """,
            Loose = """
                address addressed addresses admire admired admires appear appeared appears assess assessed assesses began begin begins
                believe believed believes came
                chime chimed chimes close closed closes compare compared compares consider considered considers credit credited credits
                defend defended defends
                deplore deplored deplores detail detailed details dispute disputed disputes doubt doubted doubts downplay downplayed
                downplays drew encourage
                encouraged encourages end ended endorse endorsed endorses ends estimate estimated estimates expect expected expects extol
                extolled extols fault
                faulted faults fear feared fears feel feels felt find finded finds fire fired fires fret freted frets gave give gives got
                gripe griped gripes guess
                guessed guesses hammer hammered hammers herald heralded heralds highlight highlighted highlights hit hits hitted hope hoped
                hopes identified
                identifies identify imagine imagined imagines interpret interpreted interprets interview interviewed interviews invite
                invited invites invoke invoked
                invokes jab jabbed jabs judge judged judges justified justifies justify knew knock knocked knocks know knows laid lash
                lashed lashes lays level
                leveled levels lie lied lies list listed lists lob lobbed lobs made make makes mean means meant mention mentioned mentions
                mourn mourned mourns object
                objected objects open opened opens oppose opposed opposes pan panned pans paraphrase paraphrased paraphrases pen penned pens
                pitch pitched pitches
                plan planed plans point pointed points ponder pondered ponders portrayed portrays pray prayed prays prefer preferred prefers
                present presented
                presents profess professed professes prophesied prophesies prophesy propose proposed proposes push pushed pushes put puts
                rage raged rages rail railed
                rails raise raised raises ran rant ranted rants rate rated rates reassure reassured reassures recite recited recites
                reference referenced references
                refute refuted refutes regard regarded regards regret regrets regretted remember remembered remembers request requested
                requests rule ruled rules run
                runs savage savaged savages saw see seek seeks sees shame shamed shames shot sign signed signs sought speak speaks speculate
                speculated speculates
                spelled spoke start started starts sum summed sums support supported supports suspect suspected suspects sweared take takes
                taught telled thank
                thanked thanks think thinks thought threaten threatened threatens thunder thundered thunders took touch touched touches
                trumpet trumpeted trumpets use
                used uses vent vented vents view viewed views voice voiced voices want wanted wants weigh weighed weighs went whine whined
                whines wish wished wishes
                worried worries worry write-off write-offed write-offs
                """,
            LooseParticiples = """
                addressing admiring appearing assessing believing chiming closing comparing considering crediting defending deploring
                detailing disputing doubting
                downplaying encouraging ending endorsing estimating expecting extolling faulting fearing finding firing freting going
                griping guessing hammering
                heralding highlighting hitting hoping identifying imagining interpreting interviewing inviting invoking jabbing judging
                justifying knocking lashing
                leveling liing listing lobbing mentioning mourning objecting opening opposing panning paraphrasing penning pitching planing
                pointing pondering praying
                preferring presenting professing prophesying proposing pushing putting raging railing raising ranting rating reassuring
                reciting referencing refuting
                regarding regretting remembering requesting ruling savaging shaming shooting signing speaking speculating starting summing
                supporting suspecting
                swearing thanking thinking threatening thundering touching trumpeting venting viewing voicing wanting weighing whining
                wishing worrying write-offing
                """,
            AlsoNouns = """
                account act address addresses answer answers attack attacks bark blame blast brand brands call calls caution cautions
                challenge challenges change
                changes chant charge charges claim claims close closes comment comments cries cry decision decline demand demands design
                detail details doubt doubts
                end ends fear fears feel fight fights finish fire fires guess guesses help hit hits hope hopes joke jokes judge judges label
                labels lament lead level
                levels lie lies list lists look looks mention mock move moves murmur need needs note notes offer offers order orders pitch
                pitches plan plans pledge
                pledges point points post posts praise promise promises protest protests push pushes queries query question questions quip
                quips quote quotes race
                rage rages rate rates reference remark remarks replies reply report reports request requests roar rule rules run runs scream
                shame shames shout
                shouts show shows sigh signal signals start starts state states stress stresses study support supports suspect talk talks
                tease text texts
                tweet tweets urge use uses view views visit vow vows wish wishes work works worries worry
                """,
            TakesListener = "tell tells told telling",
            AccordingTo = "according",
            AfterQuote = "per",
            Auxiliaries = """
                has have had having do does did doing will would can could may might must shall should ought
                isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t
                wasn’t weren’t hasn’t haven’t
                hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
                """,
            Passives = "is are was were be been being am isn't wasn't weren't get gets got getting",
            Adverbs = """
                not also then later once again even just still now today yesterday tonight earlier ever never often always too there here
                however instead meanwhile
                soon ago perhaps maybe already indeed rather thus therefore further furthermore moreover simply back first second lastly
                finally yet quite very only
                twice afterward afterwards sometimes elsewhere online live aloud
                """,
            Determiners = """
                the a an this that these those some any each every no another both either neither all many several few most more such other
                one two three four five six seven eight
                nine ten much what which whatever
                """,
            Possessives = "his her its their my our your whose",
            Prepositions = """
                in on at by with from to into onto about after before during through over under against between among without within since
                until upon around near behind
                beyond toward towards despite amid amidst across along per via like unlike outside inside regarding concerning throughout
                following off above below beside besides
                """,
            Genitives = "of for",
            Conjunctions = "and or but nor so plus",
            Subordinators = """
                as that because while although though if when whenever where wherever since unless until whether than lest why how once
                whereas
                """,
            Relatives = "who whom which whose",
            MalePronouns = "he",
            FemalePronouns = "she",
            OtherPronouns = "they it",
            FirstPerson = "i we you",
            ObjectPronouns = "him them me us himself herself themselves itself myself yourself ourselves",
            OtherVerbs = """
                go goes gone come comes came coming get gets getting got become became becomes show shows showed shown stood stand
                stands sat left leave leaves leaving held hold holds holding met meet meets meeting won win wins winning lost lose
                loses losing led lead leads leading sent send sends sending kept keep keeps brought bring brings let lets began begins
                begun seem seems seemed turned turns turning asked needed needs helped helps allowed allows tried tries trying
                released releases issued issues published appeared appears launched faced sparked prompted urged joined arrived
                returned visited attended decided received delivered gave given giving took taken taking used using made making saw
                seen seeing knew known heard hears hear watched looked looks looking served serves worked works working lives lived
                died killed elected appointed nominated named pointed opened closed ended started held ran running voted rides ride
                rode walks walked drives drove moves moved starts tries wants pushed fired stopped refused failed tends continues goes
                being caused traded laughed smiled nodded
                """,
            Roles = """
                president vice-president secretary general minister senator sen congressman congresswoman representative governor
                mayor chairman chairwoman chair director chief officer executive ceo spokesman spokeswoman spokesperson spokespersons
                spokesmen adviser advisor aide analyst attorney lawyer judge justice professor editor reporter correspondent
                journalist columnist author candidate nominee leader head commissioner councillor councilman councilwoman
                councilmember mp mep manager coach captain striker midfielder defender goalkeeper sheriff sergeant detective inspector
                superintendent constable prosecutor ambassador envoy commander coordinator strategist consultant pollster host anchor
                commentator critic actor actress singer director producer founder co-founder owner boss pope archbishop bishop pastor
                rabbi imam king queen prince princess duke duchess lord lady sir dame baroness baron scientist economist historian
                expert researcher official member speaker deputy assistant former ex-president then-president prime foreign home
                health justice witness resident neighbour neighbor student teacher farmer activist campaigner organizer organiser
                veteran player trainer doctor dr nurse driver shopkeeper fisherman fishmonger operator coxswain skipper foreman
                firefighter fireman policeman policewoman paramedic vicar priest partner barrister solicitor counsel juror defendant
                plaintiff victim chairperson headteacher principal caretaker steward builder welder baker butcher publican landlord
                landlady shopper tourist commuter passenger survivor musician writer novelist poet artist photographer engineer pilot
                sailor trader broker forecaster meteorologist geologist biologist virologist epidemiologist surgeon psychologist
                keeper winger forward referee umpire cm tod protester demonstrator accountant banker designer architect electrician
                plumber carpenter worker manufacturer fan supporter volunteer pensioner grandmother grandfather mother father son
                daughter brother sister husband wife widow widower uncle aunt cousin colleague friend teenager boy girl man woman
                premier undersecretary under-secretary chancellor treasurer trustee marshal admiral colonel lieutenant major brigadier
                magistrate coroner clerk registrar bailiff td mla mlas meps master harbourmaster
                """,
            FemaleRoles = """
                spokeswoman chairwoman congresswoman councilwoman actress queen princess duchess lady dame baroness mother mum
                daughter sister wife widow girlfriend businesswoman woman girl policewoman grandmother aunt landlady barmaid waitress
                """,
            MaleRoles = """
                spokesman chairman congressman councilman king prince duke lord sir baron pope father dad son brother husband widower
                boyfriend businessman man boy policeman fireman fisherman grandfather uncle landlord
                """,
            Messages = """
                statement report letter tweet memo email e-mail post message ad advertisement advert editorial article headline text note
                document sign banner poster
                release transcript filing complaint lawsuit website caption book speech op-ed press-release update bulletin notice card
                placard motto slogan page petition indictment
                affidavit ruling synopsis study survey poll law constitution bill resolution release statements documents emails column
                story blog preview review analysis piece dispatch account verdict response
                """,
            Titles = """
                mr mrs ms mx dr sen rep gov lt col gen sgt capt maj prof rev hon st jr sr pres cllr supt det insp const adm cmdr atty
                gens sens reps messrs pc wpc dc di dci ds dsi pm cpl pte brig ald king queen prince princess pope baron baroness count
                countess
                """,
            MaleTitles = "mr sir lord",
            FemaleTitles = "mrs ms miss lady dame madam baroness",
            Calendar = """
                monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
                november december
                mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tues wed thurs fri sat sun jan feb aug sept oct nov dec
                christmas easter
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
            SharedRoles = """
                spokesman spokeswoman spokesperson correspondent reporter journalist analyst expert official speaker caller adviser
                aide lawyer source
                """,
            Labels = """
                so-called titled entitled dubbed nicknamed named known called headlined branded self-described self-proclaimed self-styled
                quote-unquote phrase word term words terms
                """,
            Particles = "von van de der den del della di da dos du la le el al bin ibn ben ter ten zu y e",
            Views = "for",
            Citing = "quoted quotes quoting",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            AdverbEndings = "ly",
            Bodies = """
                council ministry department association party university college school international bank union news times post mail
                office court agency committee commission government police force army navy parliament senate house congress assembly
                club united city league federation foundation institute group company corporation inc ltd plc fund service trust board
                authority hospital church society network press media television radio tv nations states kingdom republic street road
                square park island county district region north south east west new witness amnesty reuters guardian daily sunday
                herald tribune journal telegraph independent express mirror star sun gazette ticket festival award awards games cup
                championship bill act treaty centre center trains networks ferries airlines airways railways holdings partners
                solutions industries motors energy water rovers wanderers athletic
                """,
            BodyNouns = """
                group force association company party ministry council union charity organisation organization firm team club department
                commission agency watchdog body bank paper newspaper broadcaster university institute authority airline regulator
                campaign court ngo government network federation foundation committee
                """,
            Unnamed = """
                one another others someone somebody everyone everybody anyone anybody nobody none people many some several few most
                both all either
                """,
            RoleChangers = "former ex deputy vice shadow acting assistant junior associate then-president ex-president",
            NewRoles = "new newly next incoming outgoing",
            Locatives = "in at near across outside inside around off along",
            Denials = "deny denies denied denying",
            Demonyms = """
                german dutchman frenchman spaniard swede dane finn pole turk scot welshman irishman englishman dutchwoman frenchwoman
                irishwoman greek swiss czech slovak serb croat
                """,
            DemonymEndings = "ian ean ese gan bian",
            Things = "report reports",
        },
        Zones = """
            Greenwich Mean Time, Coordinated Universal Time, Universal Time = 0
            British Summer Time = +1 Europe/London
            UK time, United Kingdom Time, London time, British time, GB time = Europe/London
            Indian Standard Time, India Standard Time, India Time = +5:30 Asia/Kolkata
            Irish Standard Time = +1 Europe/Dublin
            Ireland Time, Irish time, Dublin time = Europe/Dublin
            Central European Time, Central European Standard Time = +1 Europe/Berlin
            Central European Summer Time = +2 Europe/Berlin
            Paris time = Europe/Paris
            Berlin time = Europe/Berlin
            Eastern European Time = +2 Europe/Athens
            Eastern European Summer Time = +3 Europe/Athens
            Moscow Standard Time, Moscow time = Europe/Moscow
            Kyiv time, Kiev time = Europe/Kyiv
            Turkey Time = +3 Europe/Istanbul
            Eastern Time, ^Eastern, US/Eastern, New York time = America/New_York
            Central Time = America/Chicago
            Mountain Time = America/Denver
            Pacific Time, ^Pacific = America/Los_Angeles
            Eastern Standard Time = -5 America/New_York
            Eastern Daylight Time = -4 America/New_York
            Central Standard Time = -6 America/Chicago
            China Standard Time = +8 Asia/Shanghai
            Central Daylight Time = -5 America/Chicago
            Pacific Standard Time = -8 America/Los_Angeles
            Pacific Daylight Time = -7 America/Los_Angeles
            Sydney time, Melbourne time = Australia/Sydney
            Japan Standard Time = +9 Asia/Tokyo
            Beijing time = +8 Asia/Shanghai
            ~central = America/Chicago
            ~mountain = America/Denver
            ~uk = Europe/London
            ~sydney = Australia/Sydney
            """,
        News = new NewsWords
        {
            KeyPoints =
            [
                "key points", "key moments", "key events", "key developments", "key takeaways", "at a glance", "the main points",
                "the key points", "what we know so far", "what you need to know", "what to know",
            ],
            LiveOutright =
            [
                "running coverage",
                "liveblog", "live blog", "live updates", "live update", "live coverage", "live news", "live ticker", "liveticker",
                "live text", "live commentary", "live reporting", "as it happens", "as it happened", "minute by minute",
                "rolling coverage", "newsticker", "news ticker", "newsblog", "news blog",
            ],
            Live =
            [
                "live", "ticker", "livestream", "rolling report", "round by round", "lap by lap", "over by over", "ball by ball",
                "blow by blow", "play by play",
            ],
            LiveFaint = ["minute", "highlights", "happened", "latest", "updates"],
            LiveNotes =
            [
                "hit reload", "this page is updated", "this page refreshes", "page updates automatically",
                "hit refresh", "refresh for", "refresh the page", "refresh this page", "is being live edited", "keep refreshing",
                "follow along",
            ],
            LiveSigns = ["live:"],
            LiveHeadings =
            [
                "live news stream", "latest updates", "live feed", "updates", "more updates", "key events", "all updates",
                "summary of live updates", "live-ticker", "live-blog", "ticker", "live-updates",
            ],
            Ended =
            [
                "as it happened", "as they happened", "highlights", "it happened", "blog closed", "live blog closed",
                "we are closing this blog", "closed for comments",
            ],
            Bylines = ["By", "BY", "by", "Posted by", "Written by", "Reported by", "Reporting by", "From", "Analysis by"],
            WriterLabels = ["By", "Text", "Posted by", "Written by", "Author"],
            Credits =
            [
                "Photo credit:", "Picture credit:", "Image credit:", "Credit...", "Credit:", "credit:", "Photographs:", "Photograph:",
                "Photograph by", "Photographer:", "Image source,", "Image copyright",
            ],
            CreditOpeners =
            [
                "Photo:", "photo:", "Photo by", "Picture:", "Pictures:", "Image:", "Images:", "Illustration:", "Composite:", "Source:",
                "Copyright:",
            ],
            CreditLines = ["Picture by ", "Pictures by ", "Photos by ", "Pics: ", "Photos: ", "Photo: ", "Pic: "],
            Captions = ["image caption:", "image caption,", "caption:"],
            KeyEvents = ["key event", "key moment", "key post"],
            Pinned = ["pinned", "pinned post", "sticky"],
            NotNames =
            [
                "key event", "key events", "breaking", "update", "updated", "live", "pinned", "summary", "new", "comment", "analysis",
                "opinion", "video", "watch", "national", "share", "copy link", "post",
            ],
            Joiners = ["and"],
            Answers = ["reply", "like", "report", "upvote", "downvote", "quote", "favourite"],
            FirstPerson = ["i", "we", "our", "ours", "us", "my", "mine", "myself", "ourselves"],
            LeadsIn =
            [
                "said", "says", "say", "told", "tells", "wrote", "writes", "added", "adds", "statement", "tweeted", "announced", "spoke",
                "asked", "replied", "read", "reads",
            ],
            SpeechTags = ["says", "said"],
            MoreUpdates =
            [
                "load more updates", "load more", "show more updates", "show more", "older updates", "view more updates",
                "see more updates", "older posts",
            ],
            Footers =
            [
                "latest * news reports", "more on this story", "most popular", "most read", "related stories", "related topics",
                "related articles", "related content", "more stories", "you may also like", "recommended", "recommended stories",
                "read next", "up next", "comments", "leave a comment", "leave a reply", "share this story",
            ],
            Furniture =
            [
                "advertisement", "advert", "ad", "sponsored", "back to top", "top", "follow * news", "more top news", "next update",
                "scroll to continue with content", "previous update", "skip to main content", "skip to content", "skip navigation",
                "menu", "home", "search", "log in", "sign in", "sign up", "subscribe", "newsletter", "close", "print", "listen", "play",
                "play video", "watch live",
                "read more", "show less", "copy link", "link copied", "breaking", "breaking news", "key event", "pinned", "pinned post",
                "get involved", "find out more", "i don’t have a tv licence", "i don't have a tv licence", "got a tv licence?",
                "time_stated_uk", "all times stated are uk", "image source", "media caption", "related", "expand", "view post",
                "this content is not available", "loading", "new", "update", "live", "published by admin on", "masterclass",
            ],
            LinkOpeners =
            [
                "read also", "also read", "read more", "read next", "read this", "read on", "see also", "more on", "more about",
                "more like this", "more from", "related", "related stories", "related news", "related links", "most read",
                "most popular", "most viewed", "most commented", "trending", "trending now", "editors' picks", "you might also like",
                "you may also like", "recommended for you", "what to read next", "tags", "topics", "topic", "filed under",
                "explore more", "see more on", "latest stories", "more news", "top stories", "in this section", "from the archive",
                "don't miss", "further reading",
            ],
            FurnitureOpeners =
            [
                "share this", "share on", "share via", "share article", "share the", "follow us", "follow our", "sign up", "sign in",
                "log in", "subscribe to", "subscribe now", "join our", "download our app", "download the app", "get the app",
                "get our newsletter", "copyright", "all rights reserved", "privacy policy", "privacy notice", "privacy settings",
                "privacy", "terms of use", "terms of service", "terms and conditions", "terms & conditions", "cookie policy",
                "cookie settings", "manage cookies", "we use cookies", "this site uses cookies", "reuse this content",
                "report a mistake", "report an error", "report this", "contact us", "about us", "advertise with us", "advertise",
                "support us", "support our journalism", "jump to", "skip to", "add a comment", "leave a comment", "join the discussion",
                "join the conversation", "view comments", "show comments", "comments", "comment", "can be reached at",
                "what you need to know", "here's what you need to know", "here’s what you need to know", "shares", "likes", "views",
                "print this", "email this", "copy link", "first published", "save for later", "listen to this article",
                "story continues below", "article continues below", "advertisement", "cookies", "contact", "imprint", "accessibility",
                "sitemap", "careers", "this article was", "edited by", "editing by",
            ],
            PageNotes =
            [
                "hit refresh", "refresh the page", "refresh this page", "refresh for", "is being live edited",
                "is being constantly updated", "will be updated", "page will update", "get in touch", "you need one to watch live",
                "share on ", "share via ", "share this", "follow us on", "sign up for", "sign up to", "subscribe to", "privacy policy",
                "terms of use", "all rights reserved", "we use cookies", "uses cookies", "podcasts to find out",
                "can be reached at", "reach him at", "reach her at", "reach them at", "newest first",
                "event has now ended", "player ready", "was this page helpful", "was this article helpful",
            ],
            Consents = ["privacy policy"],
            Related =
            [
                "you may also like: ",
                "related: ", "read more: ", "also read: ", "read also: ", "see also: ", "more: ", "more on this: ", "don't miss: ",
            ],
            CrossLinks = ["read: ", "watch: ", "listen: ", "video: ", "in pictures: "],
            UpdateCounts = [" updates", " update", " posts"],
            TimeOpeners = ["published at ", "Published at ", "updated at ", "posted at ", "Posted at "],
            ClockLeads = ["update", "updated", "updated at", "at", "time", "on"],
            Companions = ["with "],
            QuoteLabels = ["Quote Message: ", "Quote message: "],
            Outlets =
            [
                "news", "radio", "tv", "online", "sport", "sports", "times", "post", "herald", "gazette", "tribune", "press", "newsroom",
                "desk", "staff", "media", "reporter", "correspondent", "editor", "editors", "council", "police", "party", "association",
                "company", "university", "agency",
            ],
            Transcripts =
            [
                "transcript", "transcription", "subtitles", "captions", "closed captions", "captioning", "chapters", "chapter markers",
                "timestamps", "show notes", "tracklist", "episode", "podcast",
            ],
            Plans =
            [
                "programme", "program", "agenda", "itinerary", "running order", "order of service",
                "line up", "lineup", "what's on", "on tv", "tv guide", "tv listings", "listings",
                "order of the day", "opening hours", "menu of the day",
            ],
            ToldAfterwards =
            [
                "timeline", "chronology", "a day in the life", "day in the life", "my day", "diary", "journal", "how it unfolded",
                "how the day unfolded", "what happened when", "minutes of", "logbook", "recap of the day",
            ],
            Comments = ["comments", "reader comments", "replies", "responses"],
            MatchMinutes = ["min.", "min", "mins", "minute", "minutes"],
            Laps = ["lap"],
            Rounds = ["round", "set", "inning", "end", "frame", "game"],
            Overs = ["over"],
            ZoneNotes = ["all times", "times are"],
            Timetables = ["schedule", "timetable", "fixtures", "calendar", "epg", "tv guide", "departures", "arrivals"],
            Records =
            [
                "tracking number", "parcel tracking", "shipment number",
                "order history", "ticket history",
            ],
            OtherPages =
            [
                "changelog", "guide", "recipe", "archive", "archives", "jobs", "faq", "podcast", "podcasts", "episodes", "weather", "forum",
                "release notes", "search results", "press releases", "press office", "questions answered",
            ],
            ShareServices = ["email", "e-mail", "mail", "copy", "copied", "link", "share", "print"],
            NameParticles = ["of", "the", "for", "to", "in", "at", "on", "and"],
            BylineSources = ["From"],
            BylinePlaces = ["in"],
            QuoteSources = ["from"],
            CountOpeners = ["view all "],
        },
    };
}
