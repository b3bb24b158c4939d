using CaseManagement.Kernel.Beslissen;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Privacy.Sets;

/// <summary>A command about one version of a set.</summary>
public interface INoemtVersie
{
    /// <summary>The version.</summary>
    string Versie { get; }
}

/// <summary>Offers a draft for adoption.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetAanbieden(string Versie) : INoemtVersie;

/// <summary>Sends an offered version back to its editors.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetTeruggeven(string Versie) : INoemtVersie;

/// <summary>Adopts an offered version, as a second person.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetVaststellen(string Versie) : INoemtVersie;

/// <summary>Ends an adopted version that no running protocol version binds.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetLatenVervallen(string Versie) : INoemtVersie;

internal class VersieVorm<TCommand> : AbstractValidator<TCommand>
    where TCommand : INoemtVersie
{
    public VersieVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}

/// <summary>A step of one version, from one state.</summary>
/// <typeparam name="TCommand">What is asked.</typeparam>
/// <param name="van">The state in which it starts.</param>
internal abstract class SetstapUseCase<TCommand>(SetStatus van) : CommandUseCase<Setboek, TCommand>
    where TCommand : class, INoemtVersie
{
    public sealed override Decision Decide(Setboek? state, TCommand command, CommandContext context) =>
        state?.Versie(command.Versie) is { } versie && versie.Status == van ? Zet(versie, context) : Decision.Refuse(new SetStaatDitNietToe());

    protected abstract Decision Zet(Setversie versie, CommandContext context);
}

internal sealed class SetAanbiedenUseCase() : SetstapUseCase<SetAanbieden>(SetStatus.Concept)
{
    public override CommandPolicy Policy => Setvorm.Aanbieden("aanbieding");

    protected override Decision Zet(Setversie versie, CommandContext context) =>
        Decision.Accept(new SetAangeboden(versie.Versie, context.Aanroep.Gebruiker));
}

internal sealed class SetTeruggevenUseCase() : SetstapUseCase<SetTeruggeven>(SetStatus.TerVaststelling)
{
    public override CommandPolicy Policy => Setvorm.Vaststellen("teruggave");

    protected override Decision Zet(Setversie versie, CommandContext context) =>
        Decision.Accept(new SetTeruggegeven(versie.Versie, context.Aanroep.Gebruiker));
}

internal sealed class SetVaststellenUseCase() : SetstapUseCase<SetVaststellen>(SetStatus.TerVaststelling)
{
    public override CommandPolicy Policy => Setvorm.Vaststellen("vaststelling");

    protected override Decision Zet(Setversie versie, CommandContext context) => versie.IsVan(context.Aanroep.Gebruiker)
        ? Decision.Refuse(new EigenSetNietVaststellen())
        : Decision.Accept(new SetVastgesteld(versie.Versie, context.Aanroep.Gebruiker, context.Moment.Vandaag));
}

internal sealed class SetLatenVervallenUseCase(Lader<Protocolboek> protocollen) : CommandUseCase<Setboek, SetLatenVervallen, Protocolboek?>
{
    public override CommandPolicy Policy => Setvorm.Vaststellen("verval");

    public override async Task<Protocolboek?> GatherAsync(
        Setboek? state, SetLatenVervallen command, CommandContext context, CancellationToken cancellation) =>
        (await protocollen.LaadAsync(Protocolboek.Id, cancellation)).State;

    public override Decision Decide(Setboek? state, SetLatenVervallen command, Protocolboek? facts, CommandContext context) =>
        state?.Versie(command.Versie) is not { Status: SetStatus.Vastgesteld } ? Decision.Refuse(new SetStaatDitNietToe())
        : facts is not null && facts.Gebruikt(state.Soort, command.Versie).Any(versie => !versie.IsBeeindigd) ? Decision.Refuse(new SetIsInGebruik())
        : Decision.Accept(new SetVervallen(command.Versie, context.Aanroep.Gebruiker, context.Moment.Vandaag));
}
