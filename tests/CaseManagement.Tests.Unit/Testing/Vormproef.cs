using FluentValidation;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>Proves the check of the shape of a command: one good command, and each way to break it with what the user is told.</summary>
internal sealed class Vormproef<T>
{
    private readonly IValidator<T> vorm;
    private readonly T goed;

    private Vormproef(IValidator<T> vorm, T goed) => (this.vorm, this.goed) = (vorm, goed);

    /// <summary>Starts from a command that is accepted.</summary>
    public static Vormproef<T> Van(IValidator<T> vorm, T goed) => new Vormproef<T>(vorm, goed).Accepts(command => command);

    /// <summary>The command is also accepted with this change.</summary>
    public Vormproef<T> Accepts(Func<T, T> wijzig)
    {
        Assert.Empty(vorm.Validate(wijzig(goed)).Errors);
        return this;
    }

    /// <summary>The command is refused with this change, for this reason alone.</summary>
    public Vormproef<T> Refuses(string melding, params Func<T, T>[] wijzigingen)
    {
        Assert.All(wijzigingen, wijzig => Assert.Equal([melding], vorm.Validate(wijzig(goed)).Errors.Select(fout => fout.ErrorMessage)));
        return this;
    }

    /// <summary>The command is refused with this change, on this field, whatever the words.</summary>
    public Vormproef<T> RefusesField(string veld, params Func<T, T>[] wijzigingen)
    {
        Assert.All(wijzigingen, wijzig => Assert.Contains(vorm.Validate(wijzig(goed)).Errors, fout => fout.PropertyName == veld));
        return this;
    }
}
