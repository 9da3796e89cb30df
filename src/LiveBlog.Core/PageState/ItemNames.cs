using System.Collections.Frozen;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>The names under which CMSs keep the fields of an update, the surest of a field first; compared without case, underscores and
/// hyphens.</summary>
internal static class ItemNames
{
    private const int Longest = 80;

    private static readonly (ItemField Field, string Names)[] Table =
    [
        (ItemField.Id,
            """
            id postid blockid entryid itemid nid urn guid assetid uuid databaseid elementid key uid contentid locator commentid
            messageid nr
            """),
        (ItemField.Replaces, "replaces"),
        (ItemField.Url, "permalink sharelink shareurl itemurl url canonicalurl weburl link href fullurl path slug websiteurl"),
        (ItemField.Headline,
            "headline headlines title pagetitle storytitle newstitle entrytitle posttitle blogtitle heading header head ttl"),
        (ItemField.Published,
            """
            firstdisplaydate displaydate curated firstpublishdate blockfirstpublished firstpublished firstpublishedat
            firstpublisheddate firstpublicationdate publishedgmt postdategmt dategmt createdutc
            datepublished publishedat publisheddate publishdate publicationdate webpublicationdate publishedtime publishtime
            publicationtime publishedon publishedtimestamp publishtimestamp pubdate pubtime publisheddatetime publicationdatetime
            published postdate postedat posttime posteddate posted
            sorttime eventtime publishat pubat showtime dateline datetime timestamp date time timeunix ts commenttime messagetime
            tickertime dateunixtime unixtime epoch unix publication at dt dttm regdt regdate rgstdt
            rgstdttm inputdt inputtime
            """),
        (ItemField.Modified,
            """
            lastpublished lastpublisheddate blocklastupdated contentupdateddate modifiedgmt postmodifiedgmt updatedutc lastmodifieddate
            datemodified lastmodified modifiedat modifieddate modifiedtime modificationdatetime modified postmodified updatedat
            lastupdatedat lasteditedat updateddatetime lastupdated
            lastupdateddate lastupdatedate lastupdate updateddate updatedate updatetime updatedtime updated editedat edited lastedited
            changed versioncreated
            """),
        (ItemField.Body,
            """
            bodyhtml contenthtml groups contentelements elements items blocks richtext bodyblocks render rendered articlebody body
            content contents entrycontent contenttext postcontent posttext blockbody html bodytext
            text message commentary components paragraphs modules nodes txt doc document
            comment commenttext commentbody msg contentmd contentmarkdown mdtext bodymd cn cont storytext updatetext
            """),
        (ItemField.Author,
            """
            contributors authors author byline bylines by authorname originalcreator creator createdby reporter username user
            editorname who commenter account sender poster writer writers people journalist postedby publishedby correspondent rptr
            creators reporters journalists editors writtenby usercreated
            """),
        (ItemField.AuthorId, "authorid authorids userid useridentifier posterid writerid editorid reporterid createdbyid uploaderid"),
        (ItemField.Pinned, "pinned ispinned sticky issticky isstuck"),
        (ItemField.KeyEvent, "keyevent iskeyevent lbhighlight highlight highlighted ishighlighted ishighlight iskeymoment"),
        (ItemField.Summary, "summary issummary"),
        (ItemField.Breaking, "isbreakingnews isbreaking breaking breakingnews"),
        (ItemField.Deleted, "deleted isdeleted tombstone removed delyn deleteyn"),
        (ItemField.Stricken, "stricken"),
        (ItemField.HasTitle, "shoulddisplaytitle showtitle"),
        (ItemField.Type, "type typename contenttype kind subtype itemtype itemstype posttype entrytype"),
        (ItemField.Status, "poststatus status pubstatus state isapproved approved"),
        (ItemField.Shown, "ispublished pub visible isvisible online isonline useyn dspyn"),
        (ItemField.Tags, "tags labels postlabel"),
        (ItemField.Media, "media image leadimage photo picture images mediaassets"),
        (ItemField.Embeds, "embeds embed"),
        (ItemField.Comment, "iscomment replies replycount inreplyto upvotes downvotes isreply replyto parentcomment parentid rating"),
        (ItemField.Minute, "minute matchminute gameminute matchtime gametime min overnumber overs over ball oversactual overball"),
        (ItemField.End, "end endtime enddate endsat ends until finish finishtime enddatetime validuntil expires"),
        (ItemField.Wrapper,
            """
            node data fields attributes item sys post model entry dates additionalproperties options credits displaydates timestamps
            metadata socialshare relationships properties embedded
            """),
    ];

    // The moment the record was made: what editors set as the entry's date goes before it, in any language
    private const string Created =
        """
        createdat createddate creationdate datecreated createdtime createtime createat ctime
        createdtimestamp creationdatetime createddatetime created createdon blockcreatedon firstcreated insertedat
        """;

    private static readonly FrozenDictionary<string, ItemName> Names = Build();

    private static readonly FrozenDictionary<string, ItemName>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a member's name, as UTF-8, stands for; null where for nothing that an update has.</summary>
    public static ItemName? Of(ReadOnlySpan<byte> name)
    {
        if (name.Length > Longest)
            return null;
        Span<char> bare = stackalloc char[Longest];
        int length = 0;
        foreach (byte unit in name)
        {
            if (unit is >= 0x80 or (byte)'\\')
                return Find(Folded(name));
            if (unit is not ((byte)'_' or (byte)'-' or (byte)' '))
                bare[length++] = char.ToLowerInvariant((char)unit);
        }

        return Find(bare[..length]);
    }

    private static ItemName? Find(ReadOnlySpan<char> whole)
    {
        if (Lookup.TryGetValue(whole, out ItemName found))
            return found;
        foreach (string owner in Owners)
        {
            if (whole.StartsWith(owner, StringComparison.Ordinal) && Lookup.TryGetValue(whole[owner.Length..], out ItemName own))
                return own.Field == ItemField.Published ? own with { Rank = 0, IsOwn = true } : own;
        }

        foreach (string owner in Stories)
        {
            if (whole.StartsWith(owner, StringComparison.Ordinal) && Lookup.TryGetValue(whole[owner.Length..], out ItemName its)
                && its.Field is ItemField.Published or ItemField.Headline or ItemField.Body)
                return its;
        }

        foreach ((ItemField field, string ending) in Endings)
        {
            if (whole.EndsWith(ending, StringComparison.Ordinal) && Lookup.TryGetValue(whole[..^ending.Length], out ItemName its)
                && its.Field == field)
                return its;
        }

        return null;
    }

    /// <summary>A name in other letters than a to z: its escapes read, without accents.</summary>
    public static string Folded(ReadOnlySpan<byte> name)
    {
        string text = System.Text.Encoding.UTF8.GetString(name);
        System.Text.StringBuilder folded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 5 < text.Length && text[i + 1] == 'u' && ushort.TryParse(text.AsSpan(i + 2, 4),
                System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out ushort unit))
                (c, i) = ((char)unit, i + 5);
            if (CharFold.Fold(c) is not (CharFold.Nothing or '_' or '-' or ' ') and var plain)
                folded.Append(plain);
        }

        return folded.ToString();
    }

    /// <summary>What stands before the name of the field: what the entry itself is called ("entry_html", "post_author"), or the prefix of
    /// the fields that editors made ("field_date" in Drupal).</summary>
    private static readonly string[] Owners = ["entry", "post", "update", "liveblog", "item", "field"];

    /// <summary>What stands before its time, title and text; an id behind it is that of the whole.</summary>
    private static readonly string[] Stories = ["live", "news", "event", "message", "msg", "record", "report", "story"];

    /// <summary>What stands behind the name of the field: the unit of a time, that the member is a name.</summary>
    private static readonly (ItemField Field, string Ending)[] Endings =
    [
        (ItemField.Published, "ms"), (ItemField.Published, "utc"), (ItemField.Published, "unix"), (ItemField.Published, "iso"),
        (ItemField.Author, "name"), (ItemField.Author, "names"), (ItemField.Author, "nm"), (ItemField.Author, "fullname"),
    ];

    /// <summary>The words of a language for the field; they are less sure than the names of no language.</summary>
    private static string[] InWords(FieldWords words, ItemField field) => field switch
    {
        ItemField.Headline => words.Headline,
        ItemField.Published => words.Time,
        ItemField.Body => words.Body,
        ItemField.Author => words.Author,
        ItemField.Minute => words.MatchMinute,
        ItemField.Shown => words.Shown,
        ItemField.Deleted => words.Deleted,
        ItemField.End => words.End,
        _ => [],
    };

    private static string[] Split(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static FrozenDictionary<string, ItemName> Build()
    {
        Dictionary<string, ItemName> names = new(StringComparer.Ordinal);
        string[] created = Split(Created);
        foreach ((ItemField field, string list) in Table)
        {
            int rank = 0;
            IEnumerable<string> all = Split(list).Concat(KnownLanguages.Fields(words => InWords(words, field)))
                .Concat(field == ItemField.Published ? created : []);
            foreach (string name in all.Select(name => Folded(System.Text.Encoding.UTF8.GetBytes(name))))
                names.TryAdd(name,
                    new ItemName(field, rank++, name.EndsWith("gmt", StringComparison.Ordinal)
                    || name.EndsWith("utc", StringComparison.Ordinal))
                    { IsOfRecord = field == ItemField.Published && created.Contains(name) });
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
