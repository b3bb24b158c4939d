using System.Reflection;
using CaseManagement.Tests.Architecture.Huis;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Pijplijn;
using CaseManagement.Web.Pages.Formulieren;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture.UseCases;

/// <summary>A form on a page is a command of the API: its operation, its purpose and its fields are those of the use case.</summary>
public sealed class StapboekTests(Gebouwd huis) : IClassFixture<Gebouwd>
{
    [Fact]
    public void Every_form_is_a_change_of_the_API_for_its_own_purpose() => Assert.All(Stapboek.Alle, formulier =>
    {
        var (onderwerp, policy, _) = Vind(formulier);
        Assert.False(policy.Opent, $"{formulier.Opdracht} opens something: a page has no version of that.");
        Assert.Equal(formulier.Doel, onderwerp.GetType().GetProperty("Doel")!.GetValue(onderwerp));
    });

    [Fact]
    public void Every_form_has_the_fields_that_its_command_needs_and_no_others() => Assert.All(Stapboek.Alle, formulier =>
    {
        var leden = Leden.Van(Vind(formulier).Command);
        var velden = formulier.Velden.Select(veld => veld.Naam).ToList();
        Assert.Equal(velden.Distinct(), velden);
        Assert.All(velden, veld => Assert.Contains(veld, leden.Select(lid => lid.Naam)));
        Assert.All(leden.Where(lid => !lid.MagLeeg && !HeeftStandaard(lid.Eigenschap)), lid => Assert.Contains(lid.Naam, velden));
    });

    private (object Onderwerp, CommandPolicy Policy, Type Command) Vind(Stapformulier formulier)
    {
        foreach (var dienst in Registratie.Diensten(huis).Where(Registratie.IsCommand))
        {
            var onderwerp = huis.Services.GetRequiredService(typeof(Onderwerp<>).MakeGenericType(dienst.GetGenericArguments()[0]));
            var useCase = huis.Services.GetRequiredService(dienst);
            if ($"{onderwerp.GetType().GetProperty("Categorie")!.GetValue(onderwerp)}-{Onderdeel.Van(useCase.GetType())}" == formulier.Opdracht)
            {
                return (onderwerp, (CommandPolicy)dienst.GetProperty("Policy")!.GetValue(useCase)!, dienst.GetGenericArguments()[1]);
            }
        }

        throw new InvalidOperationException($"{formulier.Opdracht} is no operation.");
    }

    private static bool HeeftStandaard(PropertyInfo eigenschap) => eigenschap.DeclaringType!.GetConstructors()
        .SelectMany(maker => maker.GetParameters()).All(parameter => parameter.Name != eigenschap.Name || parameter.HasDefaultValue);
}
