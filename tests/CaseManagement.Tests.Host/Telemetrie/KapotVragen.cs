using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>A question that breaks with a name in its error, as a careless library might.</summary>
internal sealed class KapotVragen : QueryUseCase<KapotteVraag, KapotBeeld>
{
    public const string Fouttekst = "Kanarie-Foutmelding";

    public override QueryPolicy Policy => new("kapot/{id}", AuditActie.Inzien, "woonoverlast", "va-woonoverlast", Recht.Metadata);

    public override KapotteVraag Bind(Parameters parameters) => new();

    public override Task<Antwoord<KapotBeeld>> AnswerAsync(KapotteVraag query, QueryContext context, CancellationToken cancellation) =>
        throw new InvalidOperationException(Fouttekst);
}

internal sealed record KapotteVraag;

internal sealed record KapotBeeld;
