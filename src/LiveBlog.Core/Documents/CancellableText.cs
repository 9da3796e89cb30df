namespace LiveBlog.Core.Documents;

/// <summary>A text whose reader ends once its caller does not want the document any more: XML readers take some thousand characters at a
/// time.</summary>
internal sealed class CancellableText(string text, CancellationToken cancellation) : StringReader(text)
{
    public override int Read(char[] buffer, int index, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        return base.Read(buffer, index, count);
    }
}
