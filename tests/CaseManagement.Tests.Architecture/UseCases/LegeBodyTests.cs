using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CaseManagement.Tests.Architecture.Huis;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Pijplijn;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture.UseCases;

/// <summary>A body that leaves out what its contract wants is answered with the fields at fault, never with an error of the program.</summary>
public sealed class LegeBodyTests(Gebouwd huis) : IClassFixture<Gebouwd>
{
    private static readonly MethodInfo Vraag = typeof(LegeBodyTests).GetMethod(nameof(StuurAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    [Fact]
    public async Task No_command_with_its_lists_and_records_left_out_breaks_the_shape_check()
    {
        var metFouten = 0;
        foreach (var dienst in Commands())
        {
            var leeg = RuntimeHelpers.GetUninitializedObject(dienst.GetGenericArguments()[1]);
            var verwacht = Inhoud(leeg).Where(lid => !lid.MagLeeg).Select(lid => "/" + lid.Naam).ToList();
            metFouten += verwacht.Count > 0 ? 1 : 0;
            await BevestigAsync(dienst, leeg, verwacht);
        }

        Assert.True(metFouten > 20, $"Only {metFouten} commands with a list or a record: the walk is broken.");
    }

    [Fact]
    public async Task No_command_with_an_empty_item_in_a_list_breaks_the_shape_check()
    {
        var metFouten = 0;
        foreach (var dienst in Commands())
        {
            var command = RuntimeHelpers.GetUninitializedObject(dienst.GetGenericArguments()[1]);
            var verwacht = new List<string>();
            foreach (var lid in Inhoud(command).Where(lid => Element(lid) is { IsValueType: false }))
            {
                Zet(command, lid, Array.CreateInstance(Element(lid)!, 1));
                verwacht.AddRange(lid.MagLegeRegel ? [] : [$"/{lid.Naam}/0"]);
            }

            metFouten += verwacht.Count > 0 ? 1 : 0;
            await BevestigAsync(dienst, command, verwacht);
        }

        Assert.True(metFouten > 10, $"Only {metFouten} commands with a list of texts or records: the walk is broken.");
    }

    private IEnumerable<Type> Commands() => Registratie.Diensten(huis).Where(Registratie.IsCommand).Distinct();

    private async Task BevestigAsync(Type dienst, object command, List<string> verwacht)
    {
        var fouten = await (Task<Uitkomst>)Vraag.MakeGenericMethod(dienst.GetGenericArguments()).Invoke(this, [command])!;
        Assert.True(
            verwacht.All(pad => fouten.Fouten.Any(fout => fout.Veld == pad)),
            $"{command.GetType().Name}: expected {string.Join(", ", verwacht)}, got {string.Join(", ", fouten.Fouten.Select(fout => fout.Veld))}.");
    }

    private Task<Uitkomst> StuurAsync<TState, TCommand, TFacts>(object command)
        where TState : class
        where TCommand : class =>
        new Vormcontrole<TState, TCommand, TFacts>(huis.Services.GetServices<IValidator<TCommand>>()).Handle(
            new Opdracht<TState, TCommand, TFacts>(default, (TCommand)command, null!, Guid.Empty), CancellationToken.None, () => Task.FromResult(new Uitkomst(UitkomstSoort.Uitgevoerd)));

    private static IEnumerable<Lid> Inhoud(object command) => Leden.Van(command.GetType()).Where(lid => lid.HeeftInhoud);

    private static Type? Element(Lid lid) => typeof(IEnumerable).IsAssignableFrom(lid.Eigenschap.PropertyType)
        ? lid.Eigenschap.PropertyType.GetGenericArguments().FirstOrDefault() : null;

    private static void Zet(object command, Lid lid, Array regels) => lid.Eigenschap.SetValue(command, regels);
}
