using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>Gives the contract under which rows are stored: source-generated, with civil time and sealed personal text. The host wires it.</summary>
public interface IRowJson
{
    /// <summary>The contract of a row.</summary>
    /// <param name="context">The source-generated context that knows the row.</param>
    JsonTypeInfo<TRow> Van<TRow>(JsonSerializerContext context);
}
