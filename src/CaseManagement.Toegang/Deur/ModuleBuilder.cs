using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Deur.Pijplijn;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseManagement.Toegang.Deur;

/// <summary>How a module hangs itself in the house: its things, use cases, events and projections. One registration file per module.</summary>
/// <param name="services">The services of the host.</param>
public sealed class ModuleBuilder(IServiceCollection services)
{
    /// <summary>The services, for what a module needs beside its use cases.</summary>
    public IServiceCollection Services => services;

    /// <summary>Registers a case type.</summary>
    public ModuleBuilder Zaaktype<TState>(Zaaktype<TState> zaaktype)
        where TState : class
    {
        services.AddSingleton<IZaaktype>(zaaktype);
        return Onderwerp(Deur.Onderwerp<TState>.Van(zaaktype));
    }

    /// <summary>Registers a thing that is not a case.</summary>
    public ModuleBuilder Onderwerp<TState>(Onderwerp<TState> onderwerp)
        where TState : class
    {
        services.AddSingleton(onderwerp);
        services.AddSingleton<Lader<TState>>();
        services.AddSingleton<Versiemerk<TState>>();
        return this;
    }

    /// <summary>Registers a use case that changes something.</summary>
    public ModuleBuilder Command<TState, TCommand, TFacts>(Func<IServiceProvider, CommandUseCase<TState, TCommand, TFacts>> useCase)
        where TState : class
        where TCommand : class
    {
        services.AddSingleton<IEndpointBron>(new CommandEndpointBron<TState, TCommand, TFacts>(useCase));
        return SysteemCommand(useCase);
    }

    /// <summary>Registers a use case that only the program itself sends: it goes through the pipeline and has no endpoint.</summary>
    public ModuleBuilder SysteemCommand<TState, TCommand, TFacts>(Func<IServiceProvider, CommandUseCase<TState, TCommand, TFacts>> useCase)
        where TState : class
        where TCommand : class
    {
        services.AddTransient(useCase);
        services.AddTransient<Weigeraar<TState, TCommand, TFacts>>();
        services.AddTransient<IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>, Telemetrie<TState, TCommand, TFacts>>();
        services.AddTransient<IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>, Autorisatie<TState, TCommand, TFacts>>();
        services.AddTransient<IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>, Vormcontrole<TState, TCommand, TFacts>>();
        services.AddTransient<IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>, Herhaling<TState, TCommand, TFacts>>();
        services.AddTransient<IRequestHandler<Opdracht<TState, TCommand, TFacts>, Uitkomst>, OpdrachtHandler<TState, TCommand, TFacts>>();
        return this;
    }

    /// <summary>Registers the shape check of a command.</summary>
    public ModuleBuilder Vorm<TCommand>(IValidator<TCommand> validator)
    {
        services.AddSingleton(validator);
        return this;
    }

    /// <summary>Registers a use case that reads.</summary>
    public ModuleBuilder Query<TQuery, TResult>(Func<IServiceProvider, QueryUseCase<TQuery, TResult>> useCase)
        where TQuery : class
        where TResult : class
    {
        services.AddTransient(useCase);
        services.AddTransient<IPipelineBehavior<Vraag<TQuery, TResult>, Antwoord<TResult>>, Vraagtelemetrie<TQuery, TResult>>();
        services.AddTransient<IRequestHandler<Vraag<TQuery, TResult>, Antwoord<TResult>>, VraagHandler<TQuery, TResult>>();
        services.AddSingleton<IEndpointBron>(new QueryEndpointBron<TQuery, TResult>(useCase));
        return this;
    }

    /// <summary>Registers an event of this module.</summary>
    /// <param name="contract">Its contract.</param>
    /// <param name="upcasters">How each older version becomes the next, from version 1; none for an event that never changed.</param>
    public ModuleBuilder Event<TEvent>(JsonTypeInfo<TEvent> contract, params IReadOnlyList<Func<JsonObject, JsonObject>> upcasters)
        where TEvent : IEvent
    {
        services.AddSingleton(EventRegistratie.Van(contract, upcasters));
        return this;
    }

    /// <summary>Registers the JSON contracts of commands, questions and answers.</summary>
    public ModuleBuilder Json(JsonSerializerContext context)
    {
        services.AddSingleton<IJsonTypeInfoResolver>(context);
        return this;
    }

    /// <summary>Registers a projection and the reader of its rows.</summary>
    public ModuleBuilder Projection<TRow, TProjection>()
        where TRow : class
        where TProjection : Projection<TRow>
    {
        services.TryAddSingleton<TProjection>();
        services.AddSingleton<IProjection>(provider => provider.GetRequiredService<TProjection>());
        services.AddSingleton(provider => provider.GetRequiredService<IProjectionStore>().Read(provider.GetRequiredService<TProjection>()));
        return this;
    }
}

/// <summary>An event contract that a module brings; the host builds the registry from all of them.</summary>
/// <param name="Type">The CLR type.</param>
/// <param name="Toevoegen">Adds it to the registry.</param>
public sealed record EventRegistratie(Type Type, Action<EventRegistryBuilder> Toevoegen)
{
    /// <summary>The registration of one event type.</summary>
    /// <param name="contract">Its contract.</param>
    /// <param name="upcasters">How each older version becomes the next, from version 1.</param>
    public static EventRegistratie Van<TEvent>(JsonTypeInfo<TEvent> contract, params IReadOnlyList<Func<JsonObject, JsonObject>> upcasters)
        where TEvent : IEvent => new(typeof(TEvent), builder =>
        {
            builder.Add(contract);
            for (var versie = 1; versie <= upcasters.Count; versie++)
            {
                builder.AddUpcaster(typeof(TEvent).GetCustomAttribute<EventTypeAttribute>()!.Name, versie, upcasters[versie - 1]);
            }
        });
}
