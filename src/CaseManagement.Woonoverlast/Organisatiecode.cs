using FluentValidation;

namespace CaseManagement.Woonoverlast;

/// <summary>
/// The code by which this module names an organisation. It stands unsealed in events, so it begins with a letter and has no spaces or
/// capitals: no name of a person and no telephone number passes for one.
/// </summary>
internal static class Organisatiecode
{
    public static IRuleBuilderOptions<T, string?> IsOrganisatiecode<T>(this IRuleBuilder<T, string?> regel) => regel
        .Matches("^[a-z][a-z0-9-]{0,39}$").WithMessage("Vul de code van de organisatie in: kleine letters, cijfers en streepjes.");
}
