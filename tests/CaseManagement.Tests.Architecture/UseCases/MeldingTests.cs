using System.Reflection;
using CaseManagement.Tests.Architecture.Huis;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture.UseCases;

/// <summary>Whoever fills in a form wrongly reads why in plain Dutch, and never a text of the library.</summary>
public sealed class MeldingTests(Gebouwd huis) : IClassFixture<Gebouwd>
{
    [Fact]
    public void Every_rule_of_every_shape_check_has_a_message_of_its_own()
    {
        var regels = 0;
        var kaal = new List<string>();
        foreach (var vorm in huis.Registraties.Where(IsVorm).Select(d => d.ImplementationInstance!).Cast<IValidator>())
        {
            Loop(vorm, vorm.GetType().Name, (plaats, heeftEigen) =>
            {
                regels++;
                if (!heeftEigen)
                {
                    kaal.Add(plaats);
                }
            });
        }

        Assert.True(regels > 150, $"Only {regels} rules found: the walk over the shape checks is broken.");
        Assert.True(kaal.Count == 0, $"WithMessage counts for the one rule before it only. Without a message: {string.Join(", ", kaal)}.");
    }

    [Fact]
    public void What_the_library_says_by_itself_is_Dutch_too()
    {
        _ = huis.Services.GetServices<IValidator>();
        Assert.Equal("nl", ValidatorOptions.Global.LanguageManager.Culture?.TwoLetterISOLanguageName);
        var vorm = new InlineValidator<Proef>();
        vorm.RuleFor(proef => proef.Naam).NotEmpty();
        Assert.Contains("mag niet leeg zijn", Assert.Single(vorm.Validate(new Proef("")).Errors).ErrorMessage, StringComparison.Ordinal);
    }

    private static void Loop(IValidator vorm, string plaats, Action<string, bool> bekijk)
    {
        foreach (var regel in vorm.CreateDescriptor().Rules)
        {
            foreach (var deel in regel.Components)
            {
                var hier = $"{plaats}.{regel.PropertyName}:{deel.Validator?.Name}";
                if (deel.Validator is IChildValidatorAdaptor adaptor)
                {
                    Loop(Kind(adaptor), hier, bekijk);
                }
                else if (deel.Validator is not null)
                {
                    bekijk(hier, HeeftEigenMelding(deel));
                }
            }
        }
    }

    // A message that is made from the value needs one; that it is made at all is enough to know.
    private static bool HeeftEigenMelding(IRuleComponent deel) =>
        Veld(deel, "_errorMessageFactory") is not null || Veld(deel, "_errorMessage") is string { Length: > 0 };

    private static IValidator Kind(IChildValidatorAdaptor adaptor) => (IValidator)Veld(adaptor, "_validator")!;

    private static object? Veld(object drager, string naam)
    {
        for (var type = drager.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetField(naam, BindingFlags.Instance | BindingFlags.NonPublic) is { } veld)
            {
                return veld.GetValue(drager);
            }
        }

        throw new MissingFieldException(drager.GetType().FullName, naam);
    }

    private static bool IsVorm(ServiceDescriptor d) => d.ServiceType.IsGenericType && d.ServiceType.GetGenericTypeDefinition() == typeof(IValidator<>);

    private sealed record Proef(string Naam);
}
