using BenchmarkDotNet.Attributes;
using NJsonSchema;

namespace LiveBlog.Core.Benchmarks.Formats;

/// <summary>ninjs 3.1; validated beside NJsonSchema with a schema of the members that stand in the document.</summary>
public class NinjsBenchmarks() : JsonFormatBenchmarks(FeedFormat.Ninjs)
{
    private const string Members = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["uri"], "additionalProperties": false,
          "properties": {
            "uri": { "type": "string", "format": "uri" }, "name": { "type": "string" }, "by": { "type": "string" },
            "language": { "type": "string" }, "edNote": { "type": "string" },
            "type": { "type": "string", "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event",
            "planning"] },
            "pubStatus": { "type": "string", "enum": ["usable", "withheld", "canceled"] },
            "firstCreated": { "type": "string", "format": "date-time" }, "versionCreated": { "type": "string", "format": "date-time" },
            "contentCreated": { "type": "string", "format": "date-time" },
            "standard": { "type": "object", "properties": { "name": { "type": "string" }, "version": { "type": "string" },
            "schema": { "type": "string" } }, "additionalProperties": false },
            "headlines": { "$ref": "#/definitions/texts" }, "descriptions": { "$ref": "#/definitions/texts" },
            "bodies": { "$ref": "#/definitions/texts" },
            "people": { "$ref": "#/definitions/things" }, "subjects": { "$ref": "#/definitions/things" },
            "infoSources": { "$ref": "#/definitions/things" },
            "renditions": { "type": "array", "items": { "type": "object", "properties": { "href": { "type": "string",
            "format": "uri" } } } },
            "associations": { "type": "array", "items": { "$ref": "#" } }
          },
          "definitions": {
            "texts": { "type": "array", "items": { "type": "object", "required": ["value"], "properties": { "role": { "type": "string" },
            "contentType": { "type": "string" }, "value": { "type": "string" } } } },
            "things": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" },
            "rel": { "type": "string" }, "uri": { "type": "string" } } } }
          }
        }
        """;

    private JsonSchema schema = new();

    public override void Setup()
    {
        base.Setup();
        schema = JsonSchema.FromJsonAsync(Members).GetAwaiter().GetResult();
        if (schema.Validate(Text) is { Count: > 0 } faults)
            throw new InvalidOperationException($"The schema does not fit what is written: {faults.First()}");
    }

    [Benchmark]
    [BenchmarkCategory("validate")]
    public int NJsonSchemaValidate() => schema.Validate(Text).Count;
}
