-- Version 1. Tables have no keys of their own: DuckDB checks keys too early when a row is replaced within one
-- transaction. Store.java keeps each id once, and tests hold it to that. Lists of codes are parted by |.
-- report and event repeat the names of their parties and places, so that lists need no joins.
create table meta (name varchar not null, value varchar not null);
create table article (
  id varchar not null, version varchar not null, outlet varchar, url varchar, title varchar,
  published date, published_basis varchar, language varchar, text varchar not null,
  text_length integer not null, sentences integer not null, fingerprint blob not null, model varchar not null);
create table article_history (
  id varchar not null, version varchar not null, outlet varchar, url varchar, title varchar,
  published date, text varchar not null);
create table refusal (origin varchar not null, code varchar not null, message varchar not null);
create table issue (
  article varchar not null, position integer not null, code varchar not null, message varchar not null,
  start_at integer, end_at integer);
create table report (
  id varchar not null, article varchar not null, position integer not null,
  type varchar not null, mode varchar not null, status varchar not null,
  trigger_text varchar not null, trigger_start integer not null, cues varchar not null,
  time_from date, time_to date, time_granularity varchar, time_basis varchar not null, time_reason varchar not null,
  plover_type varchar, plover_mode varchar, plover_score double, quad varchar,
  cameo varchar, cameo_name varchar, cameo_basis varchar, goldstein double, contexts varchar not null, codes_reason varchar not null,
  score_trigger double not null, score_type double not null, score_mode double not null, score_status double not null,
  sentence varchar not null, sentence_start integer not null, sentence_number integer not null,
  model varchar not null,
  actors varchar not null, actor_ids varchar not null, actor_countries varchar not null,
  recipients varchar not null, recipient_ids varchar not null, recipient_countries varchar not null,
  places varchar not null, sources varchar not null);
create table participant (
  report varchar not null, role varchar not null, position integer not null,
  actor varchar, name varchar not null, kind varchar, country varchar, sectors varchar not null,
  stands_for varchar, office varchar, rule varchar, quote varchar not null, start_at integer not null,
  score double not null);
create table place (
  report varchar not null, position integer not null, place varchar, kind varchar, name varchar not null,
  country varchar, division varchar, latitude double, longitude double,
  quote varchar not null, start_at integer not null, score double not null);
create table source (
  report varchar not null, position integer not null, kind varchar not null, name varchar not null,
  actor varchar, country varchar, medium varchar);
create table statement (
  article varchar not null, position integer not null, kind varchar not null, act varchar not null,
  negated boolean not null, words varchar not null, start_at integer not null,
  speaker varchar, speaker_id varchar, speaker_country varchar,
  addressee varchar, addressee_id varchar, medium varchar, topics varchar not null, rule varchar not null);
create table occasion (
  article varchar not null, id varchar not null, series varchar not null, kind varchar not null,
  name varchar not null, session varchar, parties varchar not null);
create table voice (article varchar not null, voice varchar not null);
create table event (
  id varchar not null, hash varchar not null, type varchar not null, mode varchar not null, status varchar not null,
  time_from date, time_to date, voices integer not null, outlets integer not null,
  first_day date, last_day date, reports integer not null, disputed varchar not null,
  actors varchar not null, actor_ids varchar not null, actor_countries varchar not null,
  recipients varchar not null, recipient_ids varchar not null, recipient_countries varchar not null,
  places varchar not null);
create table event_report (event varchar not null, position integer not null, report varchar not null);
create table event_party (
  event varchar not null, role varchar not null, position integer not null, actor varchar, name varchar not null,
  kind varchar, country varchar, sectors varchar not null, stands_for varchar);
create table event_place (
  event varchar not null, position integer not null, place varchar, name varchar not null, country varchar,
  division varchar);
create table event_claim (
  event varchar not null, field varchar not null, position integer not null, value varchar not null,
  disputed boolean not null, reports varchar not null);
create table plan (
  id varchar not null, hash varchar not null, kind varchar not null, state varchar not null,
  window_from date, window_to date, first_day date not null, last_day date not null,
  place varchar, place_name varchar, place_country varchar, place_division varchar);
create table plan_party (
  plan varchar not null, position integer not null, actor varchar, name varchar not null, kind varchar,
  country varchar, sectors varchar not null, stands_for varchar);
create table plan_step (
  plan varchar not null, position integer not null, day date not null, state varchar not null,
  window_from date, window_to date, granularity varchar, report varchar, sentence varchar, source varchar,
  reason varchar not null);
create table plan_report (plan varchar not null, position integer not null, report varchar not null);
create table decision (
  position integer not null, day date not null, what varchar not null, report varchar not null,
  other varchar, state varchar, note varchar not null);

create view v_articles as
  select a.id, a.published, a.outlet, a.title, a.url, a.language, a.sentences, v.voice,
    (select count(*) from report r where r.article = a.id) as reports,
    (select count(*) from issue i where i.article = a.id) as issues
  from article a left join voice v on v.article = a.id;
create view v_reports as
  select r.id, r.article, a.published, a.outlet, r.type, r.mode, r.status,
    r.actors, r.actor_ids, r.actor_countries, r.recipients, r.recipient_ids, r.recipient_countries,
    r.places, r.time_from, r.time_to, r.time_basis, r.sources,
    r.plover_type, r.plover_mode, r.plover_score, r.quad, r.cameo, r.goldstein, r.contexts,
    r.trigger_text, r.sentence, e.event
  from report r join article a on a.id = r.article left join event_report e on e.report = r.id;
create view v_events as
  select e.id, e.first_day, e.last_day, e.type, e.mode, e.status,
    e.actors, e.actor_ids, e.actor_countries, e.recipients, e.recipient_ids, e.recipient_countries,
    e.places, e.time_from, e.time_to, e.reports, e.voices, e.outlets,
    r.plover_type, r.plover_mode, r.plover_score, r.quad, r.cameo, r.goldstein, r.contexts,
    e.disputed, r.sentence
  from event e
  join event_report f on f.event = e.id and f.position = 0
  join report r on r.id = f.report;
create view v_plans as
  select p.id, p.kind, p.state, q.parties, q.actor_ids, q.countries, p.place_name as place,
    p.window_from, p.window_to, p.first_day, p.last_day, s.sentence as last_word, s.source as last_source,
    s.reason, (select count(*) from plan_report r where r.plan = p.id) as reports
  from plan p
  join (
    select plan, string_agg(name, '; ' order by position) as parties,
      string_agg(actor, '|' order by position) as actor_ids,
      string_agg(country, '|' order by position) as countries
    from plan_party group by plan) q on q.plan = p.id
  join (
    select plan, arg_max(coalesce(sentence, ''), position) as sentence,
      arg_max(coalesce(source, ''), position) as source, arg_max(reason, position) as reason
    from plan_step group by plan) s on s.plan = p.id;
create view v_plan_steps as
  select plan, position, day, state, window_from, window_to, report, sentence, source, reason from plan_step;
create view v_statements as
  select s.article, a.published, a.outlet, s.kind, s.act, s.negated, s.speaker, s.speaker_id, s.speaker_country,
    s.words, s.addressee, s.medium, s.topics
  from statement s join article a on a.id = s.article;
create view v_actors as
  select p.actor as id, any_value(p.name) as name, any_value(p.kind) as kind, any_value(p.country) as country,
    count(*) filter (where p.role = 'ACTOR') as as_actor,
    count(*) filter (where p.role = 'RECIPIENT') as as_recipient,
    min(a.published) as first_seen, max(a.published) as last_seen
  from participant p join report r on r.id = p.report join article a on a.id = r.article
  where p.actor is not null group by p.actor;
create view v_refusals as select origin, code, message from refusal;
