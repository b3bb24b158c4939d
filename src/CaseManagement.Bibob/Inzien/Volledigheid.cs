using CaseManagement.Kernel;

namespace CaseManagement.Bibob.Inzien;

/// <summary>Opens the parts of the file that a role may see.</summary>
internal static class Volledigheid
{
    public static MotiveringInzage Motivering(BibobScreening state, IPersonalTextReader reader) => new()
    {
        Object = state.Kop.Object,
        Bestuursorgaan = state.Kop.Bestuursorgaan,
        Gronden = [.. state.Conclusie!.Gronden.Select(g => new GrondInzage(
            g.Grond, g.Niveau, reader.Reveal(g.Feiten), reader.Reveal(g.ErnstVerdenking), reader.Reveal(g.AardRelatie),
            reader.Reveal(g.OmvangVoordeel), g.AantalFeiten))],
        VoorgenomenBesluit = state.Voornemen?.VoorgenomenBesluit,
        Zienswijze = reader.Reveal(state.Zienswijze?.Inhoud),
        Besluit = state.Besluit?.Soort,
        Besluitreferentie = state.Besluit?.Referentie,
        BeslotenOp = state.Besluit?.Op,
        Motivering = reader.Reveal(state.Besluit?.Motivering),
        Evenredigheid = reader.Reveal(state.Besluit?.Evenredigheid),
    };

    public static ScreeningInzage Screening(BibobScreening state, IPersonalTextReader reader) => new()
    {
        Status = state.Status,
        Kop = state.Kop,
        Personen =
        [
            new PersoonInzage(state.Betrokkene.Id, "Betrokkene", reader.Reveal(state.Betrokkene.Naam), false),
            .. state.Relaties.Select(r => new PersoonInzage(r.Id, r.Soort.ToString(), reader.Reveal(r.Naam), r.IsBestuurder)),
        ],
        Bsn = Gemaskeerd(reader.Reveal(state.Betrokkene.Bsn)),
        Kvk = reader.Reveal(state.Betrokkene.Kvk),
        Vergunningbehandelaars = state.Vergunningbehandelaars,
        Formulier = state.Formulier,
        Aanvullingen = state.Aanvullingen,
        Tips = [.. state.Tips.Select(t => new TekstInzage(t.Op, t.Afzender.ToString(), reader.Reveal(t.Inhoud)))],
        Bronraadplegingen = [.. state.Bronraadplegingen.Select(b => new BronInzage(
            b.Nummer, b.Bron, b.Over, reader.Reveal(b.Zoekvraag), b.Op, reader.Reveal(b.Resultaat), b.Door))],
        EigenConclusie = state.EigenOnderzoek?.Gronden,
        Bevindingen = reader.Reveal(state.EigenOnderzoek?.Bevindingen),
        LbbGevraagdOp = state.Lbb?.GevraagdOp,
        LbbConclusie = state.Lbb?.Advies?.Gronden,
        LbbSamenvatting = reader.Reveal(state.Lbb?.Advies?.Samenvatting),
        Vergewistoets = reader.Reveal(state.Vergewistoets?.Toelichting),
        RegisterGemeldOp = state.Register?.GemeldOp,
        Verstrekkingen = [.. state.Verstrekkingen.Select(v => new VerstrekkingInzage(v.Op, v.Ontvanger, reader.Reveal(v.Wat)))],
    };

    // What is no citizen service number (such as the mark of a destroyed key) is shown as it is: there are no digits to hide.
    private static string? Gemaskeerd(string? bsn) => Bsn.TryParse(bsn, out var nummer) ? nummer.ToString() : bsn;
}
