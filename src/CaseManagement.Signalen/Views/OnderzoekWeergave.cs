using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Privacychecks;

namespace CaseManagement.Signalen.Views;

/// <summary>Turns checks, questions and details into what those who handle the signal see.</summary>
internal static class OnderzoekWeergave
{
    public static IReadOnlyList<PrivacycheckInzage> Checks(SignaalDossier state, IPersonalTextReader? reader)
    {
        List<PrivacycheckInzage> checks = [];
        if (state.Check1 is { } een)
        {
            checks.Add(new PrivacycheckInzage(
                een.Check, "PrivacyCheck1", een.Stap.Op, een.Stap.Door.ToString(), een.Stap.ProtocolVersie, een.GeldigTot,
                [.. een.Bronnen.Select(bron => Regel(bron, reader))]));
        }

        if (state.Check2A is { } twee)
        {
            checks.Add(new PrivacycheckInzage(
                twee.Check, "PrivacyCheck2ADeling", twee.Stap.Op, twee.Stap.Door.ToString(), twee.Stap.ProtocolVersie, twee.GeldigTot,
                [.. twee.Matrix.Select(cel => Regel(cel, reader))]));
        }

        checks.AddRange(state.Overdrachtschecks.Select(check => new PrivacycheckInzage(
            check.Check, "PrivacyCheckOverdracht", check.Stap.Op, check.Stap.Door.ToString(), check.Stap.ProtocolVersie, check.GeldigTot,
            [.. check.Regels.Select(regel => new CheckregelInzage(
                regel.Gegeven.Naam, check.Ontvanger.ToString(), regel.Besluit.ToString(), reader?.Reveal(regel.Motivering)))])));
        return checks;
    }

    public static BrononderzoekInzage Vraag(Bronvraag vraag) => new(
        vraag.Gevraagd.Vraag,
        vraag.Gevraagd.Bron.ToString(),
        vraag.Gevraagd.Stap.Op,
        vraag.Gevraagd.UiterlijkOp,
        vraag.Antwoord?.Hit,
        vraag.Antwoord?.DatumGegeven,
        vraag.IsRelevant);

    public static DetailInzage Detail(Detailgegeven detail, IPersonalTextReader reader) =>
        new(detail.Nummer, detail.Bron.ToString(), detail.Categorie.ToString(), reader.Reveal(detail.Inhoud), detail.Datum);

    private static CheckregelInzage Regel(Bronoordeel bron, IPersonalTextReader? reader) =>
        new(bron.Bron.ToString(), null, bron.Besluit.ToString(), reader?.Reveal(bron.Voorwaarden ?? bron.Reden));

    private static CheckregelInzage Regel(Deelcel cel, IPersonalTextReader? reader) => new(
        cel.Gegeven.Naam,
        cel.Ontvanger.ToString(),
        cel.Besluit.ToString(),
        reader?.Reveal(cel.Motivering));
}
