using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Architecture.Huis;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture.UseCases;

/// <summary>Every body and every answer has a JSON contract down to its leaves, and no answer carries text that was not opened by the door.</summary>
public sealed class ContractTests(Gebouwd huis) : IClassFixture<Gebouwd>
{
    private readonly JsonSerializerOptions options = huis.Services.GetRequiredService<ApiJson>().Options;

    [Fact]
    public void Every_command_and_every_question_in_a_body_can_be_read()
    {
        // The bookkeeping of the import has no endpoint (UseCaseTests): no body of a request is ever read as one of its commands.
        var bodies = Registratie.Diensten(huis).Where(HeeftBody).Select(Ingang).Where(type => type.Namespace != "CaseManagement.Web.Importregels").Distinct().ToList();
        Assert.True(bodies.Count > 80, "The walk over the bodies is broken.");
        Assert.All(bodies, type => Loop(type, type.Name, []));
    }

    [Fact]
    public void Every_answer_can_be_written() =>
        Assert.All(Registratie.Diensten(huis).Where(d => !Registratie.IsCommand(d)).Select(d => d.GetGenericArguments()[1]).Distinct(), type => Loop(type, type.Name, []));

    [Fact]
    public void No_answer_and_no_command_holds_sealed_text()
    {
        var gezien = new HashSet<Type>();
        foreach (var dienst in Registratie.Diensten(huis))
        {
            Loop(Ingang(dienst), dienst.Name, gezien, metContract: false);
            if (!Registratie.IsCommand(dienst))
            {
                Loop(dienst.GetGenericArguments()[1], dienst.Name, gezien, metContract: false);
            }
        }

        Assert.True(gezien.Count > 150, "The walk over the views is broken.");
        Assert.DoesNotContain(typeof(PersonalText), gezien);
    }

    private static Type Ingang(Type dienst) => dienst.GetGenericArguments()[Registratie.IsCommand(dienst) ? 1 : 0];

    private bool HeeftBody(Type dienst) => Registratie.IsCommand(dienst)
        || ((QueryPolicy)dienst.GetProperty("Policy")!.GetValue(huis.Services.GetRequiredService(dienst))!).Methode == "POST";

    private void Loop(Type type, string pad, HashSet<Type> gezien, bool metContract = true)
    {
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        if (!gezien.Add(kaal))
        {
            return;
        }

        if (metContract)
        {
            var info = Contract(kaal, pad);
            foreach (var property in info.Properties)
            {
                Loop(property.PropertyType, $"{pad}.{property.Name}", gezien);
            }

            if (info.ElementType is { } element)
            {
                Loop(element, pad + "[]", gezien);
            }

            return;
        }

        // The state that a question is generic over is no part of the question.
        var eigen = kaal.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true;
        foreach (var argument in kaal.IsGenericType && !eigen ? kaal.GetGenericArguments() : [])
        {
            Loop(argument, pad, gezien, metContract: false);
        }

        foreach (var property in eigen ? kaal.GetProperties() : [])
        {
            Loop(property.PropertyType, $"{pad}.{property.Name}", gezien, metContract: false);
        }
    }

    private JsonTypeInfo Contract(Type type, string pad)
    {
        try
        {
            return options.GetTypeInfo(type);
        }
        catch (NotSupportedException error)
        {
            throw new InvalidOperationException($"{pad} has no JSON contract: add [JsonSerializable(typeof({type.Name}))] to the context of its module.", error);
        }
    }
}
