using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Web.Deur;

/// <summary>A period that ends before it begins is a mistake of whoever asks: an empty answer would look as if there was nothing.</summary>
internal static class Periode
{
    private const string Eerste = "van";
    private const string Laatste = "tot";

    /// <summary>What a question is told that has the days of its period the wrong way round.</summary>
    public const string Omgekeerd = "De laatste dag ligt voor de eerste dag.";

    /// <summary>Checks the period of a question that asks for one.</summary>
    /// <exception cref="VraagOngeldigException">The last day is before the first.</exception>
    public static void Eis(HttpContext http, Parameters parameters)
    {
        if (IsPeriode(http.GetEndpoint()?.Metadata.GetMetadata<EndpointContract>()) && parameters.Datum(Eerste) > parameters.Datum(Laatste))
        {
            throw new VraagOngeldigException(Laatste, Omgekeerd);
        }
    }

    private static bool IsPeriode(EndpointContract? contract) =>
        contract is not null && Array.TrueForAll([Eerste, Laatste], naam => contract.Parameters.Any(vorm => vorm.Naam == naam && vorm.Type == typeof(LocalDate)));
}
