<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BrickSets</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message numerus="yes">
        <source>A command on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>A command on %1 took longer than its limit of %n second and was ended.</numerusform>
            <numerusform>A command on %1 took longer than its limit of %n seconds and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Un-share the folders on %n host by plan %1?</numerusform>
            <numerusform>Un-share the folders on %n hosts by plan %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply plan %1 to %n hosts?</source>
        <translation>
            <numerusform>Apply plan %1 to %n host?</numerusform>
            <numerusform>Apply plan %1 to %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts by plan %1?</source>
        <translation>
            <numerusform>Heal the copies on %n host by plan %1?</numerusform>
            <numerusform>Heal the copies on %n hosts by plan %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message numerus="yes">
        <source>The %n steps that this run applied are taken back, the last one first.</source>
        <translation>
            <numerusform>The %n step that this run applied is taken back.</numerusform>
            <numerusform>The %n steps that this run applied are taken back, the last one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyEstimate</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n shared folders</source>
        <translation>
            <numerusform>%n shared folder</numerusform>
            <numerusform>%n shared folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n storage hosts</source>
        <translation>
            <numerusform>%n storage host</numerusform>
            <numerusform>%n storage hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts without shares</source>
        <translation>
            <numerusform>%n host without shares</numerusform>
            <numerusform>%n hosts without shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Pandora FMS hosts</source>
        <translation>
            <numerusform>%n Pandora FMS host</numerusform>
            <numerusform>%n Pandora FMS hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureReport</name>
    <message numerus="yes">
        <source>%n steps are done and stay.</source>
        <translation>
            <numerusform>%n step is done and stays.</numerusform>
            <numerusform>%n steps are done and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not tried and changed nothing.</source>
        <translation>
            <numerusform>%n step was not tried and changed nothing.</numerusform>
            <numerusform>%n steps were not tried and changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more only looked, or found nothing to do.</source>
        <translation>
            <numerusform>%n more only looked, or found nothing to do.</numerusform>
            <numerusform>%n more only looked, or found nothing to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostBadges</name>
    <message numerus="yes">
        <source>%n entries wait to be healed.</source>
        <translation>
            <numerusform>%n entry waits to be healed.</numerusform>
            <numerusform>%n entries wait to be healed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostMoves</name>
    <message numerus="yes">
        <source>Move %n hosts</source>
        <translation>
            <numerusform>Move %n host</numerusform>
            <numerusform>Move %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutageBadges</name>
    <message numerus="yes">
        <source>%n folders stay</source>
        <translation>
            <numerusform>%n folder stays</numerusform>
            <numerusform>%n folders stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders have no user left</source>
        <translation>
            <numerusform>%n folder has no user left</numerusform>
            <numerusform>%n folders have no user left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay with fewer copies</source>
        <translation>
            <numerusform>%n folder stays with fewer copies</numerusform>
            <numerusform>%n folders stay with fewer copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are lost while it is off</source>
        <translation>
            <numerusform>%n folder is lost while it is off</numerusform>
            <numerusform>%n folders are lost while it is off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are not planned yet</source>
        <translation>
            <numerusform>%n folder is not planned yet</numerusform>
            <numerusform>%n folders are not planned yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders stay only in part</source>
        <translation>
            <numerusform>%n folder stays only in part</numerusform>
            <numerusform>%n folders stay only in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%n steps format a disk</source>
        <translation>
            <numerusform>%n step formats a disk</numerusform>
            <numerusform>%n steps format a disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps retire storage</source>
        <translation>
            <numerusform>%n step retires storage</numerusform>
            <numerusform>%n steps retire storage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps move data</source>
        <translation>
            <numerusform>%n step moves data</numerusform>
            <numerusform>%n steps move data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps interrupt service</source>
        <translation>
            <numerusform>%n step interrupts service</numerusform>
            <numerusform>%n steps interrupt service</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n pictures were taken.</source>
        <translation>
            <numerusform>%n picture was taken.</numerusform>
            <numerusform>%n pictures were taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message numerus="yes">
        <source>A step on %1 took longer than its limit of %n second(s) and was ended.</source>
        <translation>
            <numerusform>A step on %1 took longer than its limit of %n second and was ended.</numerusform>
            <numerusform>A step on %1 took longer than its limit of %n seconds and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::DiagramView</name>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n card selected</numerusform>
            <numerusform>%n cards selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::FindingsPanel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things still open</source>
        <translation>
            <numerusform>%n thing still open</numerusform>
            <numerusform>%n things still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::FoldersPage</name>
    <message numerus="yes">
        <source>%n folders are shared, as advised.</source>
        <translation>
            <numerusform>%n folder is shared, as advised.</numerusform>
            <numerusform>%n folders are shared, as advised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are shared. The advice differs.</source>
        <translation>
            <numerusform>%n folder is shared. The advice differs.</numerusform>
            <numerusform>%n folders are shared. The advice differs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow the advice (%n changes)</source>
        <translation>
            <numerusform>Follow the advice (%n change)</numerusform>
            <numerusform>Follow the advice (%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::GlusterSetup</name>
    <message numerus="yes">
        <source>The last set lacks %n bricks.</source>
        <translation>
            <numerusform>The last set lacks %n brick.</numerusform>
            <numerusform>The last set lacks %n bricks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::HostsPage</name>
    <message numerus="yes">
        <source>All %n hosts answered.</source>
        <translation>
            <numerusform>The host answered.</numerusform>
            <numerusform>All %n hosts answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::HostsSetup</name>
    <message numerus="yes">
        <source>Leave out %n hosts</source>
        <translation>
            <numerusform>Leave out %n host</numerusform>
            <numerusform>Leave out %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::IdentitiesSetup</name>
    <message numerus="yes">
        <source>%n names have different numbers, or are missing.</source>
        <translation>
            <numerusform>%n name has different numbers, or is missing.</numerusform>
            <numerusform>%n names have different numbers, or are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::LogPane</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::MainWindow</name>
    <message numerus="yes">
        <source>Un-share the folders on %n hosts?</source>
        <translation>
            <numerusform>Un-share the folders on %n host?</numerusform>
            <numerusform>Un-share the folders on %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the plan to %n hosts?</source>
        <translation>
            <numerusform>Apply the plan to %n host?</numerusform>
            <numerusform>Apply the plan to %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heal the copies on %n hosts?</source>
        <translation>
            <numerusform>Heal the copies on %n host?</numerusform>
            <numerusform>Heal the copies on %n hosts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::MergeDialog</name>
    <message numerus="yes">
        <source>%n conflicts wait for a decision.</source>
        <translation>
            <numerusform>%n conflict waits for a decision.</numerusform>
            <numerusform>%n conflicts wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::NfsSetup</name>
    <message numerus="yes">
        <source>A change is seen by the other hosts after at most %n seconds. A longer time means less load on the server.</source>
        <translation>
            <numerusform>A change is seen by the other hosts after at most %n second. A longer time means less load on the server.</numerusform>
            <numerusform>A change is seen by the other hosts after at most %n seconds. A longer time means less load on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::PlanHeader</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services stop for %n steps</source>
        <translation>
            <numerusform>services stop for %n step</numerusform>
            <numerusform>services stop for %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new files</source>
        <translation>
            <numerusform>%n new file</numerusform>
            <numerusform>%n new files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed files</source>
        <translation>
            <numerusform>%n changed file</numerusform>
            <numerusform>%n changed files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are removed</source>
        <translation>
            <numerusform>%n file is removed</numerusform>
            <numerusform>%n files are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not seen yet</source>
        <translation>
            <numerusform>%n file not seen yet</numerusform>
            <numerusform>%n files not seen yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan can be read, but not run: it has %n errors. Solve them and plan again.</source>
        <translation>
            <numerusform>This plan can be read, but not run: it has %n error. Solve it and plan again.</numerusform>
            <numerusform>This plan can be read, but not run: it has %n errors. Solve them and plan again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::PlanTreeModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::ReviewSetup</name>
    <message numerus="yes">
        <source>%n errors are in the way. They are named first; their pages can be opened from here.</source>
        <translation>
            <numerusform>%n error is in the way. It is named first; its page can be opened from here.</numerusform>
            <numerusform>%n errors are in the way. They are named first; their pages can be opened from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SitePage</name>
    <message numerus="yes">
        <source>The site has %n hosts. Next: look at them.</source>
        <translation>
            <numerusform>The site has %n host. Next: look at it.</numerusform>
            <numerusform>The site has %n hosts. Next: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n hosts</source>
        <translation>
            <numerusform>Take %n host</numerusform>
            <numerusform>Take %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 of %2; %n answer</source>
        <translation>
            <numerusform>Tried %1 of %2; %n answers</numerusform>
            <numerusform>Tried %1 of %2; %n answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::SiteSetup</name>
    <message numerus="yes">
        <source>Add %n hosts</source>
        <translation>
            <numerusform>Add %n host</numerusform>
            <numerusform>Add %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewright::UnknownKeysDialog</name>
    <message numerus="yes">
        <source>%1 of %n keys are in the list.</source>
        <translation>
            <numerusform>%1 of %n key is in the list.</numerusform>
            <numerusform>%1 of %n keys are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has vouched for the keys of %n hosts yet</source>
        <translation>
            <numerusform>Nobody has vouched for the key of %n host yet</numerusform>
            <numerusform>Nobody has vouched for the keys of %n hosts yet</numerusform>
        </translation>
    </message>
</context>
</TS>
