<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln second ago</numerusform>
            <numerusform>%Ln seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::AuthorCard</name>
    <message numerus="yes">
        <source>%Ln approved</source>
        <translation>
            <numerusform>%Ln approved</numerusform>
            <numerusform>%Ln approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::BreakingWorkplace</name>
    <message numerus="yes">
        <source>%Ln story(s) breaking</source>
        <translation>
            <numerusform>%Ln story breaking</numerusform>
            <numerusform>%Ln stories breaking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CommentDelegate</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused word(s)</source>
        <translation>
            <numerusform>%Ln refused word</numerusform>
            <numerusform>%Ln refused words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed word(s)</source>
        <translation>
            <numerusform>%Ln listed word</numerusform>
            <numerusform>%Ln listed words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CommentsDeskView</name>
    <message numerus="yes">
        <source>Decided again: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>Decided again: %1, %Ln comment</numerusform>
            <numerusform>Decided again: %1, %Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>Taken back: %1, %Ln comment</numerusform>
            <numerusform>Taken back: %1, %Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What shall happen to %Ln comment(s)? It is one step: Z takes it back.</source>
        <translation>
            <numerusform>What shall happen to %Ln comment? It is one step: Z takes it back.</numerusform>
            <numerusform>What shall happen to %Ln comments? It is one step: Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CommentsWorkplace</name>
    <message numerus="yes">
        <source>%Ln awaiting a decision</source>
        <translation>
            <numerusform>%Ln awaiting a decision</numerusform>
            <numerusform>%Ln awaiting a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you decided %Ln today</source>
        <translation>
            <numerusform>you decided %Ln today</numerusform>
            <numerusform>you decided %Ln today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CompareNote</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>%Ln paragraph unchanged</numerusform>
            <numerusform>%Ln paragraphs unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::ContextColumn</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting a decision</source>
        <translation>
            <numerusform>%Ln awaiting a decision</numerusform>
            <numerusform>%Ln awaiting a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CountsPopup</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left in the last one</source>
        <translation>
            <numerusform>%Ln character left in the last one</numerusform>
            <numerusform>%Ln characters left in the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As X counts: any address is %Ln character(s)</source>
        <translation>
            <numerusform>As X counts: any address is %Ln character</numerusform>
            <numerusform>As X counts: any address is %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phones show %Ln character(s) everywhere and cut after the limit</source>
        <translation>
            <numerusform>Phones show %Ln character everywhere and cut after the limit</numerusform>
            <numerusform>Phones show %Ln characters everywhere and cut after the limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::EditorStatus</name>
    <message numerus="yes">
        <source>%L1 of %Ln word(s)</source>
        <translation>
            <numerusform>%L1 of %Ln word</numerusform>
            <numerusform>%L1 of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::FindBar</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>%Ln place replaced.</numerusform>
            <numerusform>%Ln places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) read</source>
        <translation>
            <numerusform>%Ln item read</numerusform>
            <numerusform>%Ln items read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::NewsroomFind</name>
    <message numerus="yes">
        <source>%Ln story(s) as before again.</source>
        <translation>
            <numerusform>%Ln story as before again.</numerusform>
            <numerusform>%Ln stories as before again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln place replaced</numerusform>
            <numerusform>%Ln places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln story(s)</source>
        <translation>
            <numerusform>Replace in %Ln story</numerusform>
            <numerusform>Replace in %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more story(s) are as they were.</source>
        <translation>
            <numerusform>%Ln more story is as it was.</numerusform>
            <numerusform>%Ln more stories are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::RecoveryOffer</name>
    <message numerus="yes">
        <source>%n more follow(s).</source>
        <translation>
            <numerusform>%n more follows.</numerusform>
            <numerusform>%n more follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::RulesPage</name>
    <message numerus="yes">
        <source>Put among the spam: %Ln comment(s).</source>
        <translation>
            <numerusform>Put %Ln comment among the spam.</numerusform>
            <numerusform>Put %Ln comments among the spam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::SourceFoot</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln more.</numerusform>
            <numerusform>%Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::StoryColumn</name>
    <message numerus="yes">
        <source>The source of this story has %Ln unfinished place(s). Every letter of it is kept; the text shows what could be read.</source>
        <translation>
            <numerusform>The source of this story has one unfinished place. Every letter of it is kept; the text shows what could be read.</numerusform>
            <numerusform>The source of this story has %Ln unfinished places. Every letter of it is kept; the text shows what could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::StoryPlace</name>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::ThreadView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::DirectionPanel</name>
    <message numerus="yes">
        <source>Direction: %Ln place(s)</source>
        <translation>
            <numerusform>Direction: %Ln place</numerusform>
            <numerusform>Direction: %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::OutsideChanges</name>
    <message numerus="yes">
        <source>Someone else changed this story, too. In %Ln place(s) you both wrote something: both are in the text, and wait for your choice.</source>
        <translation>
            <numerusform>Someone else changed this story, too. In %Ln place you both wrote something: both are in the text, and wait for your choice.</numerusform>
            <numerusform>Someone else changed this story, too. In %Ln places you both wrote something: both are in the text, and wait for your choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::VersionsPanel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::HourScrubber</name>
    <message numerus="yes">
        <source>Written in the last hour: %Ln moment(s)</source>
        <translation>
            <numerusform>Written in the last hour: %Ln moment</numerusform>
            <numerusform>Written in the last hour: %Ln moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::SyncDialog</name>
    <message numerus="yes">
        <source>%Ln version(s) of others came.</source>
        <translation>
            <numerusform>%Ln version of others came.</numerusform>
            <numerusform>%Ln versions of others came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) went.</source>
        <translation>
            <numerusform>%Ln version went.</numerusform>
            <numerusform>%Ln versions went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) wait for a choice: both sides wrote there, and both are kept.</source>
        <translation>
            <numerusform>%Ln place waits for a choice: both sides wrote there, and both are kept.</numerusform>
            <numerusform>%Ln places wait for a choice: both sides wrote there, and both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of others were not taken: their names or sizes are not safe.</source>
        <translation>
            <numerusform>%Ln file of others was not taken: its name or size is not safe.</numerusform>
            <numerusform>%Ln files of others were not taken: their names or sizes are not safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of this newsroom cannot travel.</source>
        <translation>
            <numerusform>%Ln file of this newsroom cannot travel.</numerusform>
            <numerusform>%Ln files of this newsroom cannot travel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::Deciding</name>
    <message numerus="yes">
        <source>%Ln comment(s) marked: the next key decides about all</source>
        <translation>
            <numerusform>%Ln comment marked: the next key decides about it</numerusform>
            <numerusform>%Ln comments marked: the next key decides about all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln comment(s), one step back with Z</source>
        <translation>
            <numerusform>%1: %Ln comment, one step back with Z</numerusform>
            <numerusform>%1: %Ln comments, one step back with Z</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln decision taken back</numerusform>
            <numerusform>%Ln decisions taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided again: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>Decided again: %1, %Ln comment</numerusform>
            <numerusform>Decided again: %1, %Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>Taken back: %1, %Ln comment</numerusform>
            <numerusform>Taken back: %1, %Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::FilterLine</name>
    <message numerus="yes">
        <source>more than %Ln comment(s)</source>
        <translation>
            <numerusform>more than %Ln comment</numerusform>
            <numerusform>more than %Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) fit</source>
        <translation>
            <numerusform>%Ln comment fits</numerusform>
            <numerusform>%Ln comments fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::JournalPage</name>
    <message numerus="yes">
        <source>%Ln decision(s) are taken back. Each can be decided again.</source>
        <translation>
            <numerusform>%Ln decision is taken back. It can be decided again.</numerusform>
            <numerusform>%Ln decisions are taken back. Each can be decided again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::WordForm</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::WordTrial</name>
    <message numerus="yes">
        <source>Found: %Ln place(s), weight %1</source>
        <translation>
            <numerusform>Found: %Ln place, weight %1</numerusform>
            <numerusform>Found: %Ln places, weight %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::WordsPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln allowed</numerusform>
            <numerusform>%Ln allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln word removed; Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln words removed; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added.</source>
        <translation>
            <numerusform>%Ln word added.</numerusform>
            <numerusform>%Ln words added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln changed.</numerusform>
            <numerusform>%Ln changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>%Ln was on the list already.</numerusform>
            <numerusform>%Ln were on the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could be no word and were left out.</source>
        <translation>
            <numerusform>%Ln line could be no word and was left out.</numerusform>
            <numerusform>%Ln lines could be no word and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CampaignWords</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CampaignDelegate</name>
    <message numerus="yes">
        <source>%Ln await(s) a decision</source>
        <translation>
            <numerusform>%Ln awaits a decision</numerusform>
            <numerusform>%Ln await a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CampaignsPage</name>
    <message numerus="yes">
        <source>%Ln or more</source>
        <translation>
            <numerusform>%Ln or more</numerusform>
            <numerusform>%Ln or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CampaignPage</name>
    <message numerus="yes">
        <source>The commonest text, %Ln time(s); what others say differently is marked.</source>
        <translation>
            <numerusform>The commonest text, once; what others say differently is marked.</numerusform>
            <numerusform>The commonest text, %Ln times; what others say differently is marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A key decides %Ln comment(s) as one step.</source>
        <translation>
            <numerusform>A key decides %Ln comment.</numerusform>
            <numerusform>A key decides %Ln comments as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out.</source>
        <translation>
            <numerusform>%Ln taken out.</numerusform>
            <numerusform>%Ln taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln comment(s) of a wave, one step</source>
        <translation>
            <numerusform>%1: %Ln comment of a wave</numerusform>
            <numerusform>%1: %Ln comments of a wave, one step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::LearnerPage</name>
    <message numerus="yes">
        <source>Learned from %Ln decision(s), %1 of them refusals.</source>
        <translation>
            <numerusform>Learned from %Ln decision, %1 of them refusals.</numerusform>
            <numerusform>Learned from %Ln decisions, %1 of them refusals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::ReasonsCard</name>
    <message numerus="yes">
        <source>In a wave of %Ln comment(s): look at it (W)</source>
        <translation>
            <numerusform>In a wave of %Ln comment: look at it (W)</numerusform>
            <numerusform>In a wave of %Ln comments: look at it (W)</numerusform>
        </translation>
    </message>
</context>
</TS>
