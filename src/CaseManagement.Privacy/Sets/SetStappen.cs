using CaseManagement.Kernel.Beslissen;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Privacy.Sets;

/// <summary>Offers a draft for adoption.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetAanbieden(string Versie);

/// <summary>Sends an offered version back to its editors.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetTeruggeven(string Versie);

/// <summary>Adopts an offered version, as a second person.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetVaststellen(string Versie);

/// <summary>Ends an adopted version that no running protocol version binds.</summary>
/// <param name="Versie">The version.</param>
public sealed record SetLatenVervallen(string Versie);

internal sealed class SetAanbiedenVorm : AbstractValidator<SetAanbieden>
{
    public SetAanbiedenVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}

internal sealed class SetTeruggevenVorm : AbstractValidator<SetTeruggeven>
{
    public SetTeruggevenVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}

internal sealed class SetVaststellenVorm : AbstractValidator<SetVaststellen>
{
    public SetVaststellenVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}

internal sealed class SetLatenVervallenVorm : AbstractValidator<SetLatenVervallen>
{
    public SetLatenVervallenVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}

internal sealed class SetAanbiedenUseCase : CommandUseCase<Setboek, SetAanbieden>
{
    public override CommandPolicy Policy => Setvorm.Aanbieden("aanbieding");

    public override Decision Decide(Setboek? state, SetAanbieden command, CommandContext context) =>
        state?.Versie(command.Versie) is { Status: SetStatus.Concept }
            ? Decision.Accept(new SetAangeboden(command.Versie, context.Aanroep.Gebruiker))
            : Decision.Refuse(new SetStaatDitNietToe());
}

internal sealed class SetTeruggevenUseCase : CommandUseCase<Setboek, SetTeruggeven>
{
    public override CommandPolicy Policy => Setvorm.Vaststellen("teruggave");

    public override Decision Decide(Setboek? state, SetTeruggeven command, CommandContext context) =>
        state?.Versie(command.Versie) is { Status: SetStatus.TerVaststelling }
            ? Decision.Accept(new SetTeruggegeven(command.Versie, context.Aanroep.Gebruiker))
            : Decision.Refuse(new SetStaatDitNietToe());
}

internal sealed class SetVaststellenUseCase : CommandUseCase<Setboek, SetVaststellen>
{
    public override CommandPolicy Policy => Setvorm.Vaststellen("vaststelling");

    public override Decision Decide(Setboek? state, SetVaststellen command, CommandContext context) =>
        state?.Versie(command.Versie) is not { Status: SetStatus.TerVaststelling } versie ? Decision.Refuse(new SetStaatDitNietToe())
        : versie.IsVan(context.Aanroep.Gebruiker) ? Decision.Refuse(new EigenSetNietVaststellen())
        : Decision.Accept(new SetVastgesteld(command.Versie, context.Aanroep.Gebruiker, context.Moment.Vandaag));
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
