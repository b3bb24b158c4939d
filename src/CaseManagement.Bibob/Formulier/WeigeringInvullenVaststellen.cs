namespace CaseManagement.Bibob.Formulier;

/// <summary>Establishes that betrokkene refuses to fill in completely or to supply data: counts as ernstig gevaar (art. 4).</summary>
/// <param name="Wijze">How.</param>
/// <param name="Toelichting">What happened.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record WeigeringInvullenVaststellen(WijzeVanWeigeren Wijze, string Toelichting, LocalDate? Op = null) : IGedateerd;

internal sealed class WeigeringInvullenVaststellenVorm : AbstractValidator<WeigeringInvullenVaststellen>
{
    public WeigeringInvullenVaststellenVorm() => RuleFor(c => c.Toelichting).Verplicht("Licht toe waaruit de weigering blijkt.");
}

internal sealed class WeigeringInvullenVaststellenUseCase()
    : StapUseCase<WeigeringInvullenVaststellen>(Stap.WeigeringInvullenVaststellen)
{
    public override CommandPolicy Policy => Screener("vragenformulier/weigering");

    protected override Decision Neem(BibobScreening state, WeigeringInvullenVaststellen command, LocalDate op, CommandContext context) =>
        command.Wijze is WijzeVanWeigeren.TermijnVerstreken && op <= LaatsteTermijn(state)
            ? Decision.Refuse(new TermijnLooptNog())
            : Decision.Accept(new InvullenGeweigerd(op, command.Wijze, Geheim(context, command.Toelichting)));

    private static LocalDate LaatsteTermijn(BibobScreening state) =>
        state.Status is ScreeningStatus.AanvullingGevraagd ? state.Aanvullingen[^1].Termijn : state.Formulier!.Termijn;
}
