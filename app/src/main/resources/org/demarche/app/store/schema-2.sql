-- Version 2. Which report is what its sentence is about; null for articles ingested before.
alter table report add column is_main boolean;
create or replace view v_reports as
  select r.id, r.article, a.published, a.outlet, r.type, r.mode, r.status,
    r.actors, r.actor_ids, r.actor_countries, r.recipients, r.recipient_ids, r.recipient_countries,
    r.places, r.time_from, r.time_to, r.time_basis, r.sources,
    r.plover_type, r.plover_mode, r.plover_score, r.quad, r.cameo, r.goldstein, r.contexts,
    r.is_main, r.trigger_text, r.sentence, e.event
  from report r join article a on a.id = r.article left join event_report e on e.report = r.id;
