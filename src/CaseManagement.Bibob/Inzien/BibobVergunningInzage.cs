namespace CaseManagement.Bibob.Inzien;

/// <summary>Asks what a handler may know of the screenings of his applications (<c>BIB-31</c>).</summary>
public sealed record BibobVergunningInzage;

/// <summary>What the handler sees, in order of the day of opening.</summary>
/// <param name="Screenings">The screenings of his applications.</param>
public sealed record VergunningInzageLijst(IReadOnlyList<VergunningInzage> Screenings);

internal sealed class BibobVergunningInzageUseCase(
    IDossierregister register, Toegangscontrole controle, Lader<BibobScreening> lader, IPersonalTextReader reader)
    : QueryUseCase<BibobVergunningInzage, VergunningInzageLijst>
{
    public override QueryPolicy Policy =>
        new("bibob-vergunninginzage", AuditActie.Inzien, "bibob", BibobZaaktype.Doelcode, Recht.Metadata) { AlleenRollen = [Rol.Vergunningbehandelaar] };

    public override BibobVergunningInzage Bind(Parameters parameters) => new();

    public override async Task<Antwoord<VergunningInzageLijst>> AnswerAsync(
        BibobVergunningInzage query, QueryContext context, CancellationToken cancellation)
    {
        var getoond = new List<VergunningInzage>();
        var betrokkenen = new List<BetrokkeneId>();
        foreach (var overzicht in await register.VanZaaktypeAsync("bibob", alleenActief: false, cancellation))
        {
            var geladen = await lader.LaadAsync(overzicht.Id, cancellation);
            if (geladen is not { State: { } state, Overzicht: { } actueel }
                || !state.Vergunningbehandelaars.Contains(context.Aanroep.Gebruiker)
                || !(await controle.BeoordeelAsync(context.Aanroep, actueel, Recht.Metadata, cancellation)).IsVerleend)
            {
                continue;
            }

            getoond.Add(VergunningInzage.Van(overzicht.Id, state, reader));

            // The handler reads of his own applicant that he is screened and how it stands.
            betrokkenen.Add(state.Betrokkene.Id);
        }

        return new Antwoord<VergunningInzageLijst>(
            new VergunningInzageLijst(getoond), new Inzage("bibob", [.. getoond.Select(v => v.Id)], [.. betrokkenen.Distinct()], getoond.Count));
    }
}
