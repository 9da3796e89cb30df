namespace LiveBlog.Core.Quotes.Words;

/// <summary>English verbs that quoted words hang on, in all their forms.</summary>
internal static class EnglishVerbs
{
    public const string Speech = """
        acknowledge acknowledged acknowledges add added adds admit admits admitted admonish admonished admonishes advise advised advises affirm affirmed
        affirms agree agreed agrees allege alleged alleges announce announced announces answer answered answers argue argued argues ask asked asks assert
        asserted asserts assure assured assures bark barked barks beg begged begs boast boasted boasts brag bragged brags caution cautioned cautions chant
        chanted chants charge charged charges claim claimed claims clarified clarifies clarify comment commented comments complain complained complains
        concede conceded concedes conclude concluded concludes confirm confirmed confirms contend contended contends continue continued continues counter
        countered counters cried cries cry deadpan deadpanned deadpans declare declared declares demand demanded demands denied denies deny disagree disagreed
        disagrees elaborate elaborated elaborates email emailed emails emphasise emphasised emphasises emphasize emphasized emphasizes enquire enquired
        enquires enthuse enthused enthuses exclaim exclaimed exclaims explain explained explains fume fumed fumes groan groaned groans growl growled growls
        grumble grumbled grumbles gush gushed gushes hint hinted hints holler hollered hollers implore implored implores indicate indicated indicates inform
        informed informs inquire inquired inquires insist insisted insists instruct instructed instructs interject interjected interjects interrupt
        interrupted interrupts intone intoned intones jest jested jests joke joked jokes lament lamented laments lecture lectured lectures maintain maintained
        maintains marvel marveled marvels murmur murmured murmurs muse mused muses mutter muttered mutters note noted notes observe observed observes offer
        offered offers opine opined opines order ordered orders plead pleaded pleads pledge pledged pledges post posted posts preach preached preaches predict
        predicted predicts proclaim proclaimed proclaims promise promised promises pronounce pronounced pronounces protest protested protests queried queries
        query quip quipped quips quote quoted quotes rave raved raves read readed reads reason reasoned reasons recall recalled recalls reckon reckoned
        reckons recommend recommended recommends recount recounted recounts reiterate reiterated reiterates relate related relates remark remarked remarks
        remind reminded reminds repeat repeated repeats replied replies reply report reported reports respond responded responds retort retorted retorts
        retweet retweeted retweets reveal revealed reveals roar roared roars said sang say says scoff scoffed scoffs scream screamed screams shout shouted
        shouts sigh sighed sighs signal signaled signals sing sings snap snapped snaps sneer sneered sneers state stated states stress stressed stresses
        suggest suggested suggests summarise summarised summarises summarize summarized summarizes swear swears swore sworn taunt taunted taunts tease teased
        teases tell tells testified testifies testify text texted texts theorise theorised theorises theorize theorized theorizes told tweet tweeted tweets
        underline underlined underlines underscore underscored underscores urge urged urges venture ventured ventures volunteer volunteered volunteers vow
        vowed vows warn warned warns whisper whispered whispers wonder wondered wonders write writes written wrote yell yelled yells
        """;

    public const string SpeechParticiples = """
        acknowledging adding admitting admonishing advising affirming agreeing alleging announcing answering arguing asking asserting assuring barking begging
        boasting bragging cautioning chanting charging claiming clarifying commenting complaining conceding concluding confirming contending continuing
        countering crying deadpanning declaring demanding denying disagreeing elaborating emailing emphasising emphasizing enquiring enthusing exclaiming
        explaining fuming groaning growling grumbling gushing hinting hollering imploring indicating informing inquiring insisting instructing interjecting
        interrupting intoning jesting joking lamenting lecturing maintaining marveling murmuring musing muttering noting observing offering opining ordering
        pleading pledging posting preaching predicting proclaiming promising pronouncing protesting querying quipping quoting raving reading reasoning
        recalling reckoning recommending recounting reiterating relating remarking reminding repeating replying reporting responding retorting retweeting
        revealing roaring saying scoffing screaming shouting sighing signaling singing snapping sneering stating stressing suggesting summarising summarizing
        taunting teasing telling testifying texting theorising theorizing tweeting underlining underscoring urging venturing volunteering vowing warning
        whispering wondering writing yelling
        """;

    public const string Opinion = """
        accuse accused accuses address addressed addresses admire admired admires appear appeared appears applaud applauded applauds assail assailed assails
        assess assessed assesses attack attacked attacks bash bashed bashes began begin begins believe believed believes blame blamed blames blast blasted
        blasts brand branded brands call called calls came challenge challenged challenges champion championed champions characterise characterised
        characterises characterize characterized characterizes chide chided chides chime chimed chimes cite cited cites close closed closes commend commended
        commends compare compared compares condemn condemned condemns consider considered considers credit credited credits criticise criticised criticises
        criticize criticized criticizes decried decries decry deem deemed deems defend defended defends denounce denounced denounces depict depicted depicts
        deplore deplored deplores deride derided derides describe described describes detail detailed details discuss discussed discusses dismiss dismissed
        dismisses dispute disputed disputes doubt doubted doubts downplay downplayed downplays drew encourage encouraged encourages end ended endorse endorsed
        endorses ends estimate estimated estimates expect expected expects express expressed expresses extol extolled extols fault faulted faults fear feared
        fears feel feels felt find finded finds fire fired fires fret freted frets gave give gives got gripe griped gripes guess guessed guesses hail hailed
        hails hammer hammered hammers herald heralded heralds highlight highlighted highlights hit hits hitted hope hoped hopes identified identifies identify
        imagine imagined imagines implied implies imply insinuate insinuated insinuates interpret interpreted interprets interview interviewed interviews
        invite invited invites invoke invoked invokes jab jabbed jabs judge judged judges justified justifies justify knew knock knocked knocks know knows
        label labeled labels laid lambast lambaste lambasted lambastes lambasts lash lashed lashes laud lauded lauds lays level leveled levels lie lied lies
        liken likened likens list listed lists lob lobbed lobs made make makes mean means meant mention mentioned mentions mock mocked mocks mourn mourned
        mourns object objected objects open opened opens oppose opposed opposes paint painted paints pan panned pans paraphrase paraphrased paraphrases pen
        penned pens pitch pitched pitches plan planed plans point pointed points ponder pondered ponders portray portrayed portrays praise praised praises
        pray prayed prays prefer preferred prefers present presented presents profess professed professes prophesied prophesies prophesy propose proposed
        proposes push pushed pushes put puts question questioned questions rage raged rages rail railed rails raise raised raises ran rant ranted rants rate
        rated rates reassure reassured reassures rebuke rebuked rebukes recite recited recites refer reference referenced references referred refers refute
        refuted refutes regard regarded regards regret regrets regretted reject rejected rejects remember remembered remembers request requested requests
        ridicule ridiculed ridicules rip ripped rips rule ruled rules run runs salute saluted salutes savage savaged savages saw scold scolded scolds see seek
        seeks sees shame shamed shames shot sign signed signs skewer skewered skewers slam slammed slams sought speak speaks speculate speculated speculates
        spelled spoke start started starts sum summed sums support supported supports suspect suspected suspects sweared tag tagged tags take takes talk
        talked talks taught telled thank thanked thanks think thinks thought threaten threatened threatens thunder thundered thunders took touch touched
        touches tout touted touts trash trashed trashes trumpet trumpeted trumpets use used uses vent vented vents view viewed views voice voiced voices want
        wanted wants weigh weighed weighs welcome welcomed welcomes went whine whined whines wish wished wishes worried worries worry write-off write-offed
        write-offs
        """;

    public const string OpinionParticiples = """
        accusing addressing admiring appearing applauding assailing assessing attacking bashing believing blaming blasting branding calling challenging
        championing characterising characterizing chiding chiming citing closing commending comparing condemning considering crediting criticising criticizing
        decrying deeming defending denouncing depicting deploring deriding describing detailing discussing dismissing disputing doubting downplaying
        encouraging ending endorsing estimating expecting expressing extolling faulting fearing finding firing freting going griping guessing hailing
        hammering heralding highlighting hitting hoping identifying imagining implying insinuating interpreting interviewing inviting invoking jabbing judging
        justifying knocking labeling lambasting lashing lauding leveling liing likening listing lobbing mentioning mocking mourning objecting opening opposing
        painting panning paraphrasing penning pitching planing pointing pondering portraying praising praying preferring presenting professing prophesying
        proposing pushing putting questioning raging railing raising ranting rating reassuring rebuking reciting referencing referring refuting regarding
        regretting rejecting remembering requesting ridiculing ripping ruling saluting savaging scolding shaming shooting signing skewering slamming speaking
        speculating starting summing supporting suspecting swearing tagging talking thanking thinking threatening thundering touching touting trashing
        trumpeting venting viewing voicing wanting weighing welcoming whining wishing worrying write-offing
        """;

    public const string AlsoNouns = """
        address addresses answer answers attack attacks brand brands call calls caution cautions challenge challenges charge charges claim claims close closes
        comment comments cries cry demand demands detail details doubt doubts end ends fear fears fire fires guess guesses hit hits hope hopes joke jokes
        judge judges label labels level levels lie lies list lists note notes offer offers order orders pitch pitches plan plans pledge pledges point points
        post posts promise promises protest protests push pushes queries query question questions quip quips quote quotes rage rages rate rates remark remarks
        replies reply report reports request requests rule rules shame shames shout shouts signal signals start starts state states stress stresses support
        supports text texts tweet tweets view views vow vows wish wishes worries worry
        """;
}
