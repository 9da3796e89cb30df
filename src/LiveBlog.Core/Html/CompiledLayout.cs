namespace LiveBlog.Core.Html;

/// <summary>A layout with its selectors compiled.</summary>
internal sealed class CompiledLayout(Layout layout)
{
    public Layout Layout { get; } = layout;

    public ElementTest[] Update { get; } = ElementTest.Compile(layout.Update);

    public FieldPath? Skip { get; } = FieldPath.Compile(layout.Skip);

    public FieldPath? Id { get; } = FieldPath.Compile(layout.Id);

    public FieldPath? Url { get; } = FieldPath.Compile(layout.Url);

    public FieldPath? Headline { get; } = FieldPath.Compile(layout.Headline);

    public FieldPath? Published { get; } = FieldPath.Compile(layout.Published);

    public FieldPath? Modified { get; } = FieldPath.Compile(layout.Modified);

    public FieldPath? EventClock { get; } = FieldPath.Compile(layout.EventClock);

    public FieldPath? DayHeading { get; } = FieldPath.Compile(layout.DayHeading);

    public FieldPath? Author { get; } = FieldPath.Compile(layout.Author);

    public FieldPath? Body { get; } = FieldPath.Compile(layout.Body);

    public FieldPath? Drop { get; } = FieldPath.Compile(layout.Drop);

    public FieldPath? Pinned { get; } = FieldPath.Compile(layout.Pinned);

    public FieldPath? KeyEvent { get; } = FieldPath.Compile(layout.KeyEvent);

    public FieldPath? Summary { get; } = FieldPath.Compile(layout.Summary);

    public FieldPath? Breaking { get; } = FieldPath.Compile(layout.Breaking);

    public FieldPath? Deleted { get; } = FieldPath.Compile(layout.Deleted);

    public bool IsUpdate(in PageElement item, PageIndex index) =>
        ElementTest.Any(Update, item, index) && Skip?.Matches(item, index) != true && (!Layout.OpensWithClock || ClockOpening.Read([item.Element], index) is not null);
}
