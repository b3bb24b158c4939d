using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Formulier;

namespace CaseManagement.Bibob.Conclusies;

/// <summary>Sends the intended decision when it is negative or attaches conditions (art. 33).</summary>
/// <param name="VoorgenomenBesluit">What is intended.</param>
/// <param name="Termijn">Last civil day to give a view; nothing means two weeks (default, not in the law).</param>
/// <param name="GeheimhoudingAangezegd">Whether betrokkene was told in writing of his own duty of secrecy; asked when there is an advice (<c>BIB-50</c>).</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record VoornemenVerzenden(
    BesluitSoort VoorgenomenBesluit, bool GeheimhoudingAangezegd, LocalDate? Termijn = null, LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because without danger nothing negative is intended.</summary>
public sealed record GeenVoornemenNodig() : Refusal(
    "BIB-2.4", "Zonder gevaar is er geen negatief besluit en zijn er geen voorschriften; een voornemen hoort daar niet bij.", "Neem het besluit.");

/// <summary>Refused because the copy of the advice goes with a written notice of secrecy.</summary>
public sealed record GeheimhoudingNietAangezegd() : Refusal(
    "BIB-50",
    "De betrokkene krijgt bij de zienswijze een afschrift van het advies en moet daarbij schriftelijk op zijn geheimhoudingsplicht worden gewezen.",
    "Zeg de geheimhouding schriftelijk aan.");

internal sealed class VoornemenVerzendenUseCase() : StapUseCase<VoornemenVerzenden>(Stap.VoornemenVerzenden)
{
    private const int ZienswijzeWeken = 2;

    public override CommandPolicy Policy => Screener("voornemen", AuditActie.Verstrekken);

    protected override Decision Neem(BibobScreening state, VoornemenVerzenden command, LocalDate op, CommandContext context)
    {
        var termijn = command.Termijn ?? op.PlusWeeks(ZienswijzeWeken);
        var niveau = state.Conclusie!.Niveau();
        return niveau is GevaarsConclusie.GeenGevaar ? Decision.Refuse(new GeenVoornemenNodig())
            : !Maatregelen.Past(state.Kop.Object, niveau, command.VoorgenomenBesluit) ? Decision.Refuse(new BesluitPastNietBijConclusie())
            : state.Lbb?.Advies is not null && !command.GeheimhoudingAangezegd ? Decision.Refuse(new GeheimhoudingNietAangezegd())
            : Termijnregels.Gesteld(op, termijn, new VoornemenVerzonden(op, command.VoorgenomenBesluit, termijn, command.GeheimhoudingAangezegd));
    }
}
