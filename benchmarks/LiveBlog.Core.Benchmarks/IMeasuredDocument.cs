namespace LiveBlog.Core.Benchmarks;

/// <summary>Benchmarks that all work on one document, so that their throughput can be told.</summary>
public interface IMeasuredDocument
{
    long Bytes { get; }

    void Setup();
}
