using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Events;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The contract of rows: sealed personal text, civil time.</summary>
internal sealed class Rijcontract : IRowJson
{
    public JsonTypeInfo<TRow> Van<TRow>(JsonSerializerContext context) =>
        (JsonTypeInfo<TRow>)PersonalTextJson.RowOptions(context).GetTypeInfo(typeof(TRow));
}
