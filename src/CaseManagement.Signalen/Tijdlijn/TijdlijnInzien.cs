using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Inzien;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Tijdlijn;

/// <summary>Asks for the timeline of a signal and its case.</summary>
/// <param name="Id">The signal.</param>
/// <param name="MetInhoud">Whether the texts that the normal view opens are shown too.</param>
public sealed record SignaaltijdlijnInzien(DossierId Id, bool MetInhoud);

/// <summary>Asks for the timeline of a case and its signal.</summary>
/// <param name="Id">The case.</param>
/// <param name="MetInhoud">Whether the texts that the normal view opens are shown too.</param>
public sealed record CasustijdlijnInzien(DossierId Id, bool MetInhoud);

/// <summary>Shows the timeline to who sees the whole signal, and without content to who supervises it.</summary>
internal sealed class SignaaltijdlijnInzienUseCase(Zaakpaarlezer lezer, Tijdlijnmaker maker)
    : QueryUseCase<SignaaltijdlijnInzien, TijdlijnInzage>
{
    public override QueryPolicy Policy => new("signalen/{id}/tijdlijn", AuditActie.Inzien, "ondermijning-signaal", SignaalZaaktype.Doelcode, Recht.Metadata);

    public override SignaaltijdlijnInzien Bind(Parameters parameters) => new(parameters.Id(), Tijdlijnmaker.MetInhoud(parameters));

    public override Inzage Gevraagd(SignaaltijdlijnInzien query) => new("signaal", [query.Id], [], 0);

    public override async Task<Antwoord<TijdlijnInzage>> AnswerAsync(
        SignaaltijdlijnInzien query, QueryContext context, CancellationToken cancellation)
    {
        var paar = await lezer.VanSignaalAsync(query.Id, context.Moment, cancellation);
        return await maker.MaakAsync(paar, begintBijCasus: false, query.MetInhoud, context, Gevraagd(query), cancellation);
    }
}

/// <summary>Shows the timeline to who sees the whole case, and without content to who supervises it; of the signal only if that is for him too.</summary>
internal sealed class CasustijdlijnInzienUseCase(Zaakpaarlezer lezer, Tijdlijnmaker maker)
    : QueryUseCase<CasustijdlijnInzien, TijdlijnInzage>
{
    public override QueryPolicy Policy =>
        new("ondermijningscasussen/{id}/tijdlijn", AuditActie.Inzien, "ondermijning-casus", OndermijningsCasusZaaktype.Doelcode, Recht.Metadata);

    public override CasustijdlijnInzien Bind(Parameters parameters) => new(parameters.Id(), Tijdlijnmaker.MetInhoud(parameters));

    public override Inzage Gevraagd(CasustijdlijnInzien query) => new(OndermijningsCasusZaaktype.TypeNaam, [query.Id], [], 0);

    public override async Task<Antwoord<TijdlijnInzage>> AnswerAsync(
        CasustijdlijnInzien query, QueryContext context, CancellationToken cancellation) =>
        await lezer.VanCasusAsync(query.Id, context.Moment, cancellation) is { } paar
            ? await maker.MaakAsync(paar, begintBijCasus: true, query.MetInhoud, context, Gevraagd(query), cancellation)
            : Antwoord<TijdlijnInzage>.Verborgen("onbekend", Gevraagd(query));
}
